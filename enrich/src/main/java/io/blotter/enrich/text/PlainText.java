package io.blotter.enrich.text;

import java.util.Arrays;

/** Characters free of markup, each knowing the UTF-16 units of the published text that it came from. */
public final class PlainText {
    private final char[] characters;
    /** Where each character came from; empty where each stands where it stood. */
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

    /** All of them; whoever asks only reads. */
    char[] characters() {
        return characters;
    }

    /** First unit, in the published text, of what the character at {@code index} came from. */
    public int originalStart(int index) {
        return starts.length == 0 ? index : starts[index];
    }

    /** The unit after the last one, in the published text, of what the character at {@code index} came from. */
    public int originalEnd(int index) {
        return ends.length == 0 ? index + 1 : ends[index];
    }

    /** The characters from {@code from} up to, not including, {@code to}. */
    public String substring(int from, int to) {
        return new String(characters, from, to - from);
    }

    /** Text each of whose characters stands where it stood. */
    static PlainText inPlace(char[] characters) {
        return new PlainText(characters, Builder.IN_PLACE, Builder.IN_PLACE);
    }

    /** Collects characters with their origins. */
    static final class Builder {
        private static final int[] IN_PLACE = {};

        private char[] characters;
        private int[] starts = IN_PLACE;
        private int[] ends = IN_PLACE;
        private boolean moved;
        private int length;

        Builder(int capacity) {
            characters = new char[Math.max(16, capacity)];
        }

        /** Appends the published characters from {@code start} up to {@code end}, as they are. */
        void append(String published, int start, int end) {
            ensure(length + end - start);
            published.getChars(start, end, characters, length);
            if (!moved && start == length) {
                length += end - start;
                return;
            }
            startMoving();
            for (int i = start; i < end; i++) {
                starts[length] = i;
                ends[length] = i + 1;
                length++;
            }
        }

        /** Appends a character that stands for the published ones from {@code start} up to {@code end}. */
        void append(char character, int start, int end) {
            ensure(length + 1);
            characters[length] = character;
            if (!moved && start == length && end == start + 1) {
                length++;
                return;
            }
            startMoving();
            starts[length] = start;
            ends[length] = end;
            length++;
        }

        private void ensure(int needed) {
            if (needed > characters.length) {
                int capacity = Math.max(needed, characters.length * 2);
                characters = Arrays.copyOf(characters, capacity);
                if (moved) {
                    starts = Arrays.copyOf(starts, capacity);
                    ends = Arrays.copyOf(ends, capacity);
                }
            }
        }

        /** From here on characters no longer stand where they stood; most texts have no markup and never come here. */
        private void startMoving() {
            if (moved) {
                return;
            }
            moved = true;
            starts = new int[characters.length];
            ends = new int[characters.length];
            for (int i = 0; i < length; i++) {
                starts[i] = i;
                ends[i] = i + 1;
            }
        }

        PlainText build() {
            if (length == characters.length) {
                return new PlainText(characters, starts, ends);
            }
            char[] plain = Arrays.copyOf(characters, length);
            return moved
                    ? new PlainText(plain, Arrays.copyOf(starts, length), Arrays.copyOf(ends, length))
                    : new PlainText(plain, IN_PLACE, IN_PLACE);
        }
    }
}
