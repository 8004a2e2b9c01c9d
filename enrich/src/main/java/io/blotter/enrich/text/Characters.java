package io.blotter.enrich.text;

/** What the tokenizer asks of every character; for those of ASCII, answered out of a table. */
final class Characters {
    private static final byte BLANK = 1;
    private static final byte INVISIBLE = 2;
    private static final byte LETTER = 4;
    private static final byte DIGIT = 8;
    private static final byte[] ASCII = table();

    private Characters() {}

    private static byte[] table() {
        byte[] kinds = new byte[0x80];
        for (char c = 0; c < kinds.length; c++) {
            if (Character.isWhitespace(c)) {
                kinds[c] = BLANK;
            } else if (Character.isISOControl(c)) {
                kinds[c] = INVISIBLE;
            } else if (Character.isLetter(c)) {
                kinds[c] = LETTER;
            } else if (isDigit(c)) {
                kinds[c] = DIGIT;
            }
        }
        return kinds;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether it parts tokens and belongs to none where a token could begin. */
    static boolean isGap(char c) {
        return c < 0x80 ? (ASCII[c] & (BLANK | INVISIBLE)) != 0 : Character.isWhitespace(c) || isInvisible(c);
    }

    /** Whether a word can begin with it. */
    static boolean startsWord(char c) {
        return c < 0x80 ? ASCII[c] == LETTER : Character.isLetter(c) || Character.isSurrogate(c);
    }

    /** Whether a word goes on with it. */
    static boolean isWordPart(char c) {
        return c < 0x80
                ? (ASCII[c] & (LETTER | INVISIBLE)) != 0
                : Character.isLetter(c)
                        || Character.isSurrogate(c)
                        || Character.getType(c) == Character.NON_SPACING_MARK
                        || isInvisible(c);
    }

    private static boolean isInvisible(char c) {
        return Character.isISOControl(c) ? !Character.isWhitespace(c) : Character.getType(c) == Character.FORMAT;
    }
}
