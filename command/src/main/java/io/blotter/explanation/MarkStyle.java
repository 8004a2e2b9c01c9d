package io.blotter.explanation;

/** How the words that a fact was read from are shown. */
public enum MarkStyle {
    /** {@code [1 six people]}: for files and pipes. */
    BRACKETS,
    /** Underlined and coloured, the number behind: for terminals. */
    COLOURS;

    private static final String UNDERLINED = "\u001B[1;4;36m";
    private static final String NUMBER = "\u001B[0;36m";
    private static final String PLAIN = "\u001B[0m";

    /** Colours where a person looks at a terminal and has not asked for none. */
    public static MarkStyle of(boolean terminal, String noColour) {
        return terminal && noColour.isEmpty() ? COLOURS : BRACKETS;
    }

    /** What stands before the words of fact {@code number}. */
    String open(int number) {
        return this == COLOURS ? UNDERLINED : "[" + number + " ";
    }

    /** What stands behind the words of fact {@code number}; {@code goesOn} where they are part of a longer mark. */
    String close(int number, boolean goesOn) {
        return this == COLOURS ? NUMBER + "[" + number + "]" + (goesOn ? UNDERLINED : PLAIN) : "]";
    }

    /** What stands before words that have no number. */
    String open() {
        return this == COLOURS ? UNDERLINED : "[";
    }

    /** What stands behind words that have no number. */
    String close() {
        return this == COLOURS ? PLAIN : "]";
    }

    /** The number of a fact, as the list below the text has it. */
    String number(int number) {
        return this == COLOURS ? NUMBER + "[" + number + "]" + PLAIN : "[" + number + "]";
    }
}
