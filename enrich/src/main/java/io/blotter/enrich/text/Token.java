package io.blotter.enrich.text;

import io.blotter.schemas.TextPart;

/** A word, a number or a sign, at its place in a text. */
public final class Token {
    private final TextPart part;
    private final int start;
    private final int end;
    private final String text;
    private final String key;
    private final Shape shape;
    /** The key's hash: most questions are answered by it, without a look at the key, which may lie anywhere in memory. */
    private final int hash;

    private final int word;
    private final boolean glued;
    private final boolean dotted;
    private final boolean capitalised;
    private final boolean allCapitals;

    Token(TextPart part, int start, int end, Form form, boolean glued) {
        this.part = part;
        this.start = start;
        this.end = end;
        this.text = form.text();
        this.key = form.key();
        this.shape = form.shape();
        this.hash = form.hash();
        this.word = form.word();
        this.glued = glued;
        this.dotted = form.dotted();
        this.capitalised = form.capitalised();
        this.allCapitals = form.allCapitals();
    }

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

    /** The text that it stands in. */
    public TextPart part() {
        return part;
    }

    /** Its first UTF-16 unit in that text as published. */
    public int start() {
        return start;
    }

    /** The unit after its last one. */
    public int end() {
        return end;
    }

    /** Its characters, typography folded. */
    public String text() {
        return text;
    }

    /** Its word-list form: lower case, no accents. */
    public String key() {
        return key;
    }

    /** What its characters are. */
    public Shape shape() {
        return shape;
    }

    /** The hash of its key. */
    int hash() {
        return hash;
    }

    /** The number of its key in the vocabulary; {@link Vocabulary#UNKNOWN} where it has none. */
    public int word() {
        return word;
    }

    /** Whether nothing stands between it and the token before. */
    public boolean glued() {
        return glued;
    }

    /** Whether this is the word or sign {@code form} (a word-list form). */
    public boolean is(String form) {
        return hash == form.hashCode() && key.equals(form);
    }

    /** Whether it ends in a full stop, or is one. */
    boolean dotted() {
        return dotted;
    }

    /** Whether it is a word that starts with a capital letter. */
    public boolean capitalised() {
        return capitalised;
    }

    /** Whether it is a word of two letters or more, all of them capitals. */
    public boolean allCapitals() {
        return allCapitals;
    }

    @Override
    public String toString() {
        return text;
    }
}
