package io.blotter.enrich.text;

/**
 * The characters of a token in two numbers: those of up to 16 characters of ASCII side by side, which is exact, else a hash
 * that other characters might have, too. Words are told apart by it without a look at their characters, which may lie anywhere
 * in memory.
 *
 * @param head the first eight characters, where there are so many; negative where it is a hash
 * @param tail the others
 */
record Spelling(long head, long tail) {
    private static final int CHARACTERS_OF_A_NUMBER = 8;

    /** The spelling of the characters from {@code from} up to {@code to}. */
    static Spelling of(char[] characters, int from, int to) {
        if (to - from > 2 * CHARACTERS_OF_A_NUMBER) {
            return hashed(characters, from, to);
        }
        int middle = Math.min(to, from + CHARACTERS_OF_A_NUMBER);
        long first = 0;
        int all = 0;
        int i = from;
        while (i < middle) {
            first = (first << 8) | characters[i];
            all |= characters[i++];
        }
        long rest = 0;
        while (i < to) {
            rest = (rest << 8) | characters[i];
            all |= characters[i++];
        }
        return all < 0x80 ? new Spelling(first, rest) : hashed(characters, from, to);
    }

    private static Spelling hashed(char[] characters, int from, int to) {
        long hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + characters[i];
        }
        return new Spelling(hash | Long.MIN_VALUE, to - from);
    }

    boolean isExact() {
        return head >= 0;
    }

    boolean is(long otherHead, long otherTail) {
        return head == otherHead && tail == otherTail;
    }

    /** A number to look it up by. */
    int place() {
        long mixed = (head ^ (tail * 0x9E3779B97F4A7C15L)) * 0xC2B2AE3D27D4EB4FL;
        return (int) (mixed >>> 40);
    }
}
