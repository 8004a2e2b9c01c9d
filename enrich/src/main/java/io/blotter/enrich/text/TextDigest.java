package io.blotter.enrich.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** A digest that copies of a text share. */
public final class TextDigest {
    private TextDigest() {}

    /** SHA-256, in lower-case hex, of the document's letters and digits, without case, accents, punctuation and spacing. */
    public static String of(Document document) {
        Letters letters = new Letters(document.body().length());
        for (int i = 0; i < document.tokens().size(); i++) {
            Token token = document.token(i);
            if (token.shape() == Token.Shape.WORD || token.shape() == Token.Shape.NUMBER) {
                letters.append(token.key());
            }
        }
        MessageDigest digest = sha256();
        digest.update(letters.bytes, 0, letters.length);
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Letters and digits in UTF-8; nearly all are of ASCII, and one byte. */
    private static final class Letters {
        private byte[] bytes;
        private int length;

        Letters(int expected) {
            bytes = new byte[Math.max(16, expected)];
        }

        void append(String key) {
            ensure(key.length());
            for (int i = 0; i < key.length(); i++) {
                char c = key.charAt(i);
                if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                    bytes[length++] = (byte) c;
                } else if (c >= 0x80) {
                    appendStrange(key.substring(i));
                    return;
                }
            }
        }

        private void appendStrange(String rest) {
            StringBuilder letters = new StringBuilder(rest.length());
            rest.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
            byte[] encoded = letters.toString().getBytes(StandardCharsets.UTF_8);
            ensure(encoded.length);
            System.arraycopy(encoded, 0, bytes, length, encoded.length);
            length += encoded.length;
        }

        private void ensure(int more) {
            if (length + more > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256, this one has not", e);
        }
    }
}
