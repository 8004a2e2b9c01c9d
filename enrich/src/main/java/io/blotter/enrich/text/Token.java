package io.blotter.enrich.text;

import io.blotter.schemas.TextPart;

/**
 * A word, a number or a sign.
 *
 * @param part the text that it stands in
 * @param start its first UTF-16 unit in that text as published
 * @param end the unit after its last one
 * @param text its characters, typography folded
 * @param key its word-list form: lower case, no accents
 * @param shape what its characters are
 * @param glued whether nothing stands between it and the token before
 */
public record Token(TextPart part, int start, int end, String text, String key, Shape shape, boolean glued) {
    /** What the characters of a token are. */
    public enum Shape {
        /** Letters. */
        WORD,
        /** Digits with their separators. */
        NUMBER,
        /** A sign of currency. */
        CURRENCY,
        /** Any other sign. */
        SIGN
    }

    /** Whether this is the word or sign {@code form} (a word-list form). */
    public boolean is(String form) {
        return key.equals(form);
    }

    /** Whether it starts with a capital letter. */
    public boolean capitalised() {
        return shape == Shape.WORD && Character.isUpperCase(text.charAt(0));
    }

    /** Whether it has two letters or more, all of them capitals. */
    public boolean allCapitals() {
        if (shape != Shape.WORD) {
            return false;
        }
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
