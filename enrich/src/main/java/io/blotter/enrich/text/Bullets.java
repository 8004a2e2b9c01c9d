package io.blotter.enrich.text;

/** The marks that list items begin with: dots, dashes, ticks and arrows, and in a list "(a)", "1." and the like. */
final class Bullets {
    private Bullets() {}

    /** How many characters the mark at {@code first} has, 0 where there is none; letters and numbers count {@code inList}. */
    static int length(PlainText text, int first, int end, boolean inList) {
        char c = text.charAt(first);
        if (isSign(c)) {
            return 1;
        }
        boolean blank = first + 1 < end && Character.isWhitespace(text.charAt(first + 1));
        if (blank && (c == '-' || c == '–' || c == '—' || c == '*' || c == '>' || c == '»')) {
            return 1;
        }
        return inList ? enumerator(text, first, end) : 0;
    }

    private static boolean isSign(char c) {
        return switch (c) {
            case '•', '●', '▪', '■', '◦', '‣', '⁃', '►', '▶', '➢', '➤', '→', '✔', '✓', '✅', '☑', '◆', '○', '□', '·' ->
                true;
            default -> false;
        };
    }

    /** "(a)", "b)", "(12)", "3.", "4)", with a blank behind it. */
    private static int enumerator(PlainText text, int first, int end) {
        boolean opened = text.charAt(first) == '(';
        int from = opened ? first + 1 : first;
        int i = from;
        while (i < end && i - from < 2 && Character.isDigit(text.charAt(i))) {
            i++;
        }
        boolean number = i > from;
        if (!number && i < end && Character.isLowerCase(text.charAt(i))) {
            i++;
        }
        boolean closed = i > from
                && i + 1 < end
                && (text.charAt(i) == ')' || (number && !opened && text.charAt(i) == '.'))
                && Character.isWhitespace(text.charAt(i + 1));
        return closed ? i + 1 - first : 0;
    }
}
