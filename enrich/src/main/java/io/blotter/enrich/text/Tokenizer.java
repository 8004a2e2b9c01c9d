package io.blotter.enrich.text;

import io.blotter.enrich.text.Token.Shape;
import io.blotter.schemas.TextPart;
import java.util.List;

/** Cuts characters into tokens, in one pass. */
final class Tokenizer {
    private final PlainText text;
    private final TextPart part;
    private final List<Token> out;
    private boolean glued;

    Tokenizer(PlainText text, TextPart part, List<Token> out) {
        this.text = text;
        this.part = part;
        this.out = out;
    }

    /** Appends the tokens of the characters from {@code from} up to {@code to}. */
    void read(int from, int to) {
        int i = from;
        glued = false;
        while (i < to) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || isInvisible(c)) {
                glued = false;
                i++;
            } else if (isDigit(c)) {
                i = emit(i, numberEnd(i, to), Shape.NUMBER);
            } else if (Character.isLetter(c) || Character.isSurrogate(c)) {
                i = readWord(i, to);
            } else {
                i = emit(i, i + 1, Character.getType(c) == Character.CURRENCY_SYMBOL ? Shape.CURRENCY : Shape.SIGN);
            }
        }
    }

    private int readWord(int from, int to) {
        int end = from + 1;
        while (end < to && isWordPart(text.charAt(end))) {
            end++;
        }
        if (end < to && text.charAt(end) == '$' && end - from <= 3) {
            return emit(from, end + 1, Shape.CURRENCY);
        }
        if (end - from == 1 && end + 1 < to && text.charAt(end) == '.' && Character.isLetter(text.charAt(end + 1))) {
            int initials = end;
            while (initials + 1 < to
                    && text.charAt(initials) == '.'
                    && Character.isLetter(text.charAt(initials + 1))
                    && (initials + 2 >= to || !isWordPart(text.charAt(initials + 2)))) {
                initials += 2;
            }
            if (initials > end) {
                boolean dotted = initials < to && text.charAt(initials) == '.';
                return emit(from, dotted ? initials + 1 : initials, Shape.WORD);
            }
        }
        if (end + 1 < to && text.charAt(end) == '\'' && Character.isLetter(text.charAt(end + 1))) {
            int rest = end + 1;
            while (rest < to && isWordPart(text.charAt(rest))) {
                rest++;
            }
            int middle = emit(from, end, Shape.WORD);
            return emit(middle, rest, Shape.WORD);
        }
        return emit(from, end, Shape.WORD);
    }

    /** Digits, with separators inside ("1,234.5", "04:20", "1.200.000"). */
    private int numberEnd(int from, int to) {
        int end = from + 1;
        while (end < to) {
            char c = text.charAt(end);
            boolean separator = (c == ',' || c == '.' || c == ':') && end + 1 < to && isDigit(text.charAt(end + 1));
            if (!isDigit(c) && !separator && !isSwissSeparator(end, to)) {
                break;
            }
            end++;
        }
        return end;
    }

    /** "150'000": an apostrophe before exactly three digits. */
    private boolean isSwissSeparator(int i, int to) {
        char c = text.charAt(i);
        return (c == '\'' || c == '\u2019')
                && i + 3 < to
                && isDigit(text.charAt(i + 1))
                && isDigit(text.charAt(i + 2))
                && isDigit(text.charAt(i + 3))
                && (i + 4 >= to || !isDigit(text.charAt(i + 4)));
    }

    private int emit(int from, int to, Shape shape) {
        String characters = text.substring(from, to);
        out.add(new Token(
                part,
                text.originalStart(from),
                text.originalEnd(to - 1),
                characters,
                TypographicForm.key(characters),
                shape,
                glued));
        glued = true;
        return to;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isWordPart(char c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isInvisible(c);
        }
        return Character.isLetter(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || isInvisible(c);
    }

    private static boolean isInvisible(char c) {
        return Character.isISOControl(c) ? !Character.isWhitespace(c) : Character.getType(c) == Character.FORMAT;
    }
}
