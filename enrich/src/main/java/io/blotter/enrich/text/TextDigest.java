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
        StringBuilder letters = new StringBuilder(document.body().length());
        for (Token token : document.tokens()) {
            if (token.shape() == Token.Shape.WORD || token.shape() == Token.Shape.NUMBER) {
                append(token.key(), letters);
            }
        }
        return HexFormat.of().formatHex(sha256().digest(letters.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static void append(String key, StringBuilder letters) {
        if (isPlain(key)) {
            letters.append(key);
            return;
        }
        for (int i = 0; i < key.length(); ) {
            int character = key.codePointAt(i);
            if (Character.isLetterOrDigit(character)) {
                letters.appendCodePoint(character);
            }
            i += Character.charCount(character);
        }
    }

    /** Whether it has letters and digits of ASCII only, as most words have. */
    private static boolean isPlain(String key) {
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))) {
                return false;
            }
        }
        return true;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256, this one has not", e);
        }
    }
}
