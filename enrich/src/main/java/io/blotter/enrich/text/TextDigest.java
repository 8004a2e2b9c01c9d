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
        char[] characters = characters(document);
        byte[] letters = new byte[characters.length];
        int length = 0;
        for (char c : characters) {
            if (c >= 0x80) {
                digest.update(lettersOf(document));
                return HexFormat.of().formatHex(digest.digest());
            }
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                letters[length++] = (byte) c;
            }
        }
        digest.update(letters, 0, length);
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The keys of words and numbers, one after another. */
    private static char[] characters(Document document) {
        int length = 0;
        for (Token token : document.tokens()) {
            length += isRead(token) ? token.key().length() : 0;
        }
        char[] characters = new char[length];
        int at = 0;
        for (Token token : document.tokens()) {
            if (isRead(token)) {
                String key = token.key();
                key.getChars(0, key.length(), characters, at);
                at += key.length();
            }
        }
        return characters;
    }

    private static boolean isRead(Token token) {
        return token.shape() == Token.Shape.WORD || token.shape() == Token.Shape.NUMBER;
    }

    /** The letters and digits of any script, in UTF-8. */
    private static byte[] lettersOf(Document document) {
        StringBuilder letters = new StringBuilder();
        for (Token token : document.tokens()) {
            if (isRead(token)) {
                token.key().codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
            }
        }
        return letters.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256, this one has not", e);
        }
    }
}
