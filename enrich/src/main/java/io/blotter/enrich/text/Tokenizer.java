package io.blotter.enrich.text;

import io.blotter.enrich.text.Token.Shape;
import io.blotter.schemas.TextPart;
import java.util.List;

/** Cuts characters into tokens, in one pass. */
final class Tokenizer {
    private final Vocabulary vocabulary;
    private final PlainText text;
    private final char[] characters;
    private final TextPart part;
    private final List<Token> out;
    private boolean glued;

    Tokenizer(Vocabulary vocabulary, PlainText text, TextPart part, List<Token> out) {
        this.vocabulary = vocabulary;
        this.text = text;
        this.characters = text.characters();
        this.part = part;
        this.out = out;
    }

    /** Appends the tokens of the characters from {@code from} up to {@code to}. */
    void read(int from, int to) {
        int i = from;
        glued = false;
        while (i < to) {
            char c = characters[i];
            if (Characters.isGap(c)) {
                glued = false;
                i++;
            } else if (Characters.isDigit(c)) {
                i = emit(i, numberEnd(i, to), Shape.NUMBER);
            } else if (Characters.startsWord(c)) {
                i = readWord(i, to);
            } else {
                i = emit(i, i + 1, Character.getType(c) == Character.CURRENCY_SYMBOL ? Shape.CURRENCY : Shape.SIGN);
            }
        }
    }

    private int readWord(int from, int to) {
        int end = from + 1;
        while (end < to && Characters.isWordPart(characters[end])) {
            end++;
        }
        if (end < to && characters[end] == '$' && end - from <= 3) {
            return emit(from, end + 1, Shape.CURRENCY);
        }
        if (end - from == 1 && end + 1 < to && characters[end] == '.' && Character.isLetter(characters[end + 1])) {
            int initials = end;
            while (initials + 1 < to
                    && characters[initials] == '.'
                    && Character.isLetter(characters[initials + 1])
                    && (initials + 2 >= to || !Characters.isWordPart(characters[initials + 2]))) {
                initials += 2;
            }
            if (initials > end) {
                boolean dotted = initials < to && characters[initials] == '.';
                return emit(from, dotted ? initials + 1 : initials, Shape.WORD);
            }
        }
        if (end + 1 < to && characters[end] == '\'' && Character.isLetter(characters[end + 1])) {
            int rest = end + 1;
            while (rest < to && Characters.isWordPart(characters[rest])) {
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
            char c = characters[end];
            boolean separator =
                    (c == ',' || c == '.' || c == ':') && end + 1 < to && Characters.isDigit(characters[end + 1]);
            if (!Characters.isDigit(c) && !separator && !isSwissSeparator(end, to)) {
                break;
            }
            end++;
        }
        return end;
    }

    /** "150'000": an apostrophe before exactly three digits. */
    private boolean isSwissSeparator(int i, int to) {
        char c = characters[i];
        return (c == '\'' || c == '\u2019')
                && i + 3 < to
                && Characters.isDigit(characters[i + 1])
                && Characters.isDigit(characters[i + 2])
                && Characters.isDigit(characters[i + 3])
                && (i + 4 >= to || !Characters.isDigit(characters[i + 4]));
    }

    private int emit(int from, int to, Shape shape) {
        Form form = vocabulary.form(characters, from, to, shape);
        out.add(new Token(part, text.originalStart(from), text.originalEnd(to - 1), form, glued));
        glued = true;
        return to;
    }
}
