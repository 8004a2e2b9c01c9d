package io.blotter.enrich.text;

/**
 * Words that mean the same to somebody, to ask for all of them in one look. Most words of a text are none of them, and an empty
 * place in the table says so; a {@code switch} would go through several comparisons first.
 */
public final class WordSet {
    private final String[] table;

    private WordSet(String[] table) {
        this.table = table;
    }

    /** The set of the word-list forms {@code words}. */
    public static WordSet of(String... words) {
        String[] table = new String[Integer.highestOneBit(words.length + 1) << 3];
        for (String word : words) {
            int at = place(word.hashCode(), table.length);
            while (table[at] != null) {
                at = (at + 1) & (table.length - 1);
            }
            table[at] = word;
        }
        return new WordSet(table);
    }

    /** Whether {@code token} is one of them. */
    public boolean contains(Token token) {
        int at = place(token.hash(), table.length);
        while (table[at] != null) {
            if (token.is(table[at])) {
                return true;
            }
            at = (at + 1) & (table.length - 1);
        }
        return false;
    }

    private static int place(int hash, int length) {
        int mixed = hash * 0x9E3779B9;
        return (mixed ^ (mixed >>> 15)) & (length - 1);
    }
}
