package io.blotter.enrich.text;

import java.util.Arrays;

/** Characters free of markup, each knowing the UTF-16 units of the published text that it came from. */
public final class PlainText {
    private final char[] characters;
    private final int[] starts;
    private final int[] ends;

    private PlainText(char[] characters, int[] starts, int[] ends) {
        this.characters = characters;
        this.starts = starts;
        this.ends = ends;
    }

    /** How many characters there are. */
    public int length() {
        return characters.length;
    }

    /** The character at {@code index}. */
    public char charAt(int index) {
        return characters[index];
    }

    /** First unit, in the published text, of what the character at {@code index} came from. */
    public int originalStart(int index) {
        return starts[index];
    }

    /** The unit after the last one, in the published text, of what the character at {@code index} came from. */
    public int originalEnd(int index) {
        return ends[index];
    }

    /** The characters from {@code from} up to, not including, {@code to}. */
    public String substring(int from, int to) {
        return new String(characters, from, to - from);
    }

    /** Collects characters with their origins. */
    static final class Builder {
        private char[] characters;
        private int[] starts;
        private int[] ends;
        private int length;

        Builder(int capacity) {
            characters = new char[Math.max(16, capacity)];
            starts = new int[characters.length];
            ends = new int[characters.length];
        }

        void append(char character, int start, int end) {
            if (length == characters.length) {
                characters = Arrays.copyOf(characters, length * 2);
                starts = Arrays.copyOf(starts, length * 2);
                ends = Arrays.copyOf(ends, length * 2);
            }
            characters[length] = character;
            starts[length] = start;
            ends[length] = end;
            length++;
        }

        PlainText build() {
            if (length == characters.length) {
                return new PlainText(characters, starts, ends);
            }
            return new PlainText(
                    Arrays.copyOf(characters, length), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
        }
    }
}
