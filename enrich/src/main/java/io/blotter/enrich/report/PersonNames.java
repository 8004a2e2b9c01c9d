package io.blotter.enrich.report;

import io.blotter.enrich.lexicon.Term;
import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.TermSpan;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Token;
import io.blotter.enrich.text.Token.Shape;

/**
 * Finds what may be a person's name: capitalised words in a row that no word list knows, with particles between them
 * ("Ana de la Cruz"), initials ("J. R.", "K.J.Y."), and the word behind a title. It rather takes a brand for a name than the
 * other way round.
 */
final class PersonNames {
    private static final int LONGEST = 8;

    private final Document document;
    private final Terms terms;

    PersonNames(Document document, Terms terms) {
        this.document = document;
        this.terms = terms;
    }

    /**
     * The token after the name that token {@code i} belongs to; {@code i} where it belongs to none.
     *
     * @param ofPersons whether persons are spoken of: a single unknown capitalised word is a name then
     */
    int end(int i, boolean ofPersons) {
        if (!canBePart(i)) {
            return i;
        }
        int from = i;
        while (i - from < LONGEST && before(from) >= 0) {
            from = before(from);
        }
        int to = i + 1;
        while (to - i < LONGEST && after(to) > to) {
            to = after(to);
        }
        return isName(from, to, ofPersons) ? to : i;
    }

    private boolean isName(int from, int to, boolean ofPersons) {
        int words = 0;
        int unknown = 0;
        int initials = 0;
        for (int i = from; i < to; i++) {
            if (isInitials(i)) {
                initials += document.token(i).text().length() > 2 ? 2 : 1;
            } else if (canBePart(i)) {
                words++;
                unknown += terms.at(i).terms().isEmpty() ? 1 : 0;
            }
        }
        boolean inFull = unknown > 0 && words + initials > 1;
        boolean single = unknown > 0 && ((ofPersons && !startsSentence(from)) || isTitle(from - 1));
        return inFull || initials > 1 || single;
    }

    /** The part of the name before the one at {@code i}; -1 where that is the first. */
    private int before(int i) {
        int previous = i - 1;
        while (previous >= 0 && i - previous <= 3 && isJoint(previous)) {
            previous--;
        }
        return previous >= 0 && canBePart(previous) && samePart(previous, i) ? previous : -1;
    }

    /** The token after the part of the name that follows {@code to}; {@code to} where none does. */
    private int after(int to) {
        int next = to;
        while (next < document.tokens().size() && next - to < 3 && isJoint(next)) {
            next++;
        }
        return next < document.tokens().size() && canBePart(next) && samePart(to - 1, next) ? next + 1 : to;
    }

    private boolean samePart(int a, int b) {
        return document.token(a).part() == document.token(b).part();
    }

    /** What joins the parts of a name: a particle, a hyphen, the full stop of an initial. */
    private boolean isJoint(int i) {
        return switch (document.token(i).key()) {
            case "de", "la", "del", "da", "dos", "van", "der", "den", "von", "al", "el", "bin", "ibn", "di" -> true;
            case "-" -> document.token(i).glued();
            case "." -> i > 0 && isInitials(i - 1) && document.token(i).glued();
            default -> false;
        };
    }

    private boolean canBePart(int i) {
        if (i < 0 || i >= document.tokens().size()) {
            return false;
        }
        Token token = document.token(i);
        if (!token.capitalised()) {
            return false;
        }
        if (isInitials(i)) {
            return true;
        }
        boolean acronym = token.allCapitals() && (token.text().length() < 4 || isLoud(i));
        return !acronym && (terms.at(i).terms().isEmpty() || isPersonsNameToo(terms.at(i)));
    }

    /** In a line all in capitals, capitals say nothing. */
    private boolean isLoud(int i) {
        return isLoudWord(i - 1) || isLoudWord(i + 1);
    }

    private boolean isLoudWord(int i) {
        return i >= 0
                && i < document.tokens().size()
                && document.token(i).allCapitals()
                && !terms.at(i).terms().isEmpty();
    }

    /** A place that persons are named after too. */
    private static boolean isPersonsNameToo(TermSpan span) {
        for (Term term : span.terms()) {
            if (term.kind() == TermKind.PLACE && term.detail().contains("NAME")) {
                return true;
            }
        }
        return false;
    }

    /** "J", "K.J.Y."; "U.S." is known. */
    private boolean isInitials(int i) {
        Token token = document.token(i);
        String text = token.text();
        boolean word = text.equals("A") || text.equals("I");
        boolean one = text.length() == 1 && (!word || isLetter(i - 1) || isLetter(i + 1));
        boolean dotted = text.length() > 2 && text.charAt(1) == '.';
        // "R" is rand before a number, and an initial everywhere else.
        boolean free = terms.at(i).terms().isEmpty() || (one && terms.is(i, TermKind.CURRENCY) && !isNumber(i + 1));
        return token.shape() == Shape.WORD && token.capitalised() && (one || dotted) && free;
    }

    private boolean isNumber(int i) {
        return i < document.tokens().size() && document.token(i).shape() == Shape.NUMBER;
    }

    private boolean isLetter(int i) {
        return i >= 0
                && i < document.tokens().size()
                && document.token(i).capitalised()
                && document.token(i).text().length() == 1;
    }

    private boolean isTitle(int i) {
        int word = document.is(i, ".") ? i - 1 : i;
        return word >= 0
                && switch (document.token(word).key()) {
                    case "mr", "mrs", "ms", "miss", "dr", "judge", "sir", "capt", "gen", "sgt", "lt", "col" -> true;
                    default -> false;
                };
    }

    private boolean startsSentence(int i) {
        return i == 0 || document.is(i - 1, ".") || !samePart(i - 1, i);
    }
}
