package io.blotter.enrich.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A digest that copies of a text share. */
public final class TextDigest {
    private TextDigest() {}

    /** SHA-256, in lower-case hex, of the document's letters and digits, without case, accents, punctuation and spacing. */
    public static String of(Document document) {
        MessageDigest digest = sha256();
        for (Token token : document.tokens()) {
            if (token.shape() == Token.Shape.WORD || token.shape() == Token.Shape.NUMBER) {
                StringBuilder letters = new StringBuilder(token.key().length());
                token.key().codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
                digest.update(letters.toString().getBytes(StandardCharsets.UTF_8));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256, this one has not", e);
        }
    }
}
