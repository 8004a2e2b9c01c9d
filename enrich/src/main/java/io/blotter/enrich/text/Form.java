package io.blotter.enrich.text;

import io.blotter.enrich.text.Token.Shape;

/**
 * What is the same of all tokens that are written alike, worked out once.
 *
 * @param signature tells it from other forms: see {@link #signature(char[], int, int)}
 * @param text the characters, typography folded
 * @param key the word-list form: lower case, no accents
 * @param shape what the characters are
 * @param hash the key's hash
 * @param word the key's number in the vocabulary; {@link Vocabulary#UNKNOWN} where it has none
 * @param capitalised whether it is a word that starts with a capital letter
 * @param dotted whether it ends in a full stop
 * @param allCapitals whether it is a word of two letters or more, all of them capitals
 */
record Form(
        long signature,
        String text,
        String key,
        Shape shape,
        int hash,
        int word,
        boolean dotted,
        boolean capitalised,
        boolean allCapitals) {

    private static final int LONGEST_EXACT = 8;

    static Form of(long signature, String text, String key, Shape shape, int word) {
        boolean isWord = shape == Shape.WORD;
        return new Form(
                signature,
                text,
                key,
                shape,
                key.hashCode(),
                word,
                text.endsWith("."),
                isWord && Character.isUpperCase(text.charAt(0)),
                isWord && isAllCapitals(text));
    }

    /**
     * Up to eight characters of ASCII as they are, which is exact; else a negative number that other characters might have,
     * too. Most words are told by it without a look at their characters, which may lie anywhere in memory.
     */
    static long signature(char[] characters, int from, int to) {
        long exact = 0;
        long hash = 0;
        int beyond = 0;
        for (int i = from; i < to; i++) {
            exact = (exact << 8) | characters[i];
            hash = 31 * hash + characters[i];
            beyond |= characters[i];
        }
        return signature(exact, hash, beyond, to - from);
    }

    /**
     * The signature of characters that were gone through already.
     *
     * @param exact the characters side by side, eight bits each
     * @param hash their hash
     * @param beyond all their bits
     * @param length how many there are
     */
    static long signature(long exact, long hash, int beyond, int length) {
        return length <= LONGEST_EXACT && beyond < 0x80 ? exact : hash | Long.MIN_VALUE;
    }

    /** Whether the characters from {@code from} up to {@code to}, which have the same signature, are these. */
    boolean isWritten(char[] characters, int from, int to) {
        if (signature >= 0) {
            return true;
        }
        if (text.length() != to - from) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != characters[from + i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAllCapitals(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            if (Character.isUpperCase(c)) {
                letters++;
            }
        }
        return letters > 1;
    }
}
