package io.blotter.enrich.text;

import io.blotter.enrich.text.Token.Shape;

/**
 * What is the same of all tokens that are written alike, worked out once.
 *
 * @param head the first half of its {@link Spelling}
 * @param tail the second half
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
        long head,
        long tail,
        String text,
        String key,
        Shape shape,
        int hash,
        int word,
        boolean dotted,
        boolean capitalised,
        boolean allCapitals) {

    static Form of(Spelling spelling, String text, String key, Shape shape, int word) {
        boolean isWord = shape == Shape.WORD;
        return new Form(
                spelling.head(),
                spelling.tail(),
                text,
                key,
                shape,
                key.hashCode(),
                word,
                text.endsWith("."),
                isWord && Character.isUpperCase(text.charAt(0)),
                isWord && isAllCapitals(text));
    }

    /** Whether the characters from {@code from} up to {@code to}, which are spelt so, are these. */
    boolean isWritten(Spelling spelling, char[] characters, int from, int to) {
        return spelling.is(head, tail) && (spelling.isExact() || isText(characters, from, to));
    }

    private boolean isText(char[] characters, int from, int to) {
        if (text.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (text.charAt(i - from) != characters[i]) {
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
