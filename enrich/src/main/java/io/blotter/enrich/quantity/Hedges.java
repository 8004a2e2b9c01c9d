package io.blotter.enrich.quantity;

import io.blotter.enrich.lexicon.Term;
import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.TermSpan;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.text.Document;
import io.blotter.schemas.Qualifier;
import java.util.Optional;

/** The words around a number that say how exact it is, and whether it is a total or comes on top. */
final class Hedges {
    private static final int MOST_WORDS_BEFORE = 6;

    private final Document document;
    private final Terms terms;
    private int from;
    private int to;
    private Qualifier qualifier = Qualifier.EXACT;
    private boolean exclusive;
    private boolean total;
    private boolean additional;

    Hedges(Document document, Terms terms) {
        this.document = document;
        this.terms = terms;
    }

    /** Reads the words before {@code core} and after {@code end}. */
    Hedges around(int core, int first, int end, int limit) {
        from = core;
        to = end;
        readBefore(core, first);
        readAfter(end, limit);
        return this;
    }

    private void readBefore(int core, int first) {
        int i = core - 1;
        int steps = 0;
        while (i >= first && steps++ < MOST_WORDS_BEFORE) {
            if (document.is(i, ".") && document.is(i - 1, "approx")) {
                i--;
            }
            if (document.is(i, ",") && i == core - 1 && terms.is(i - 1, TermKind.TOTAL)) {
                i--;
            }
            TermSpan span = terms.at(i);
            Optional<Term> hedge = span.term(TermKind.HEDGE);
            if (hedge.isPresent()) {
                take(hedge.get(), document.token(span.from()).key());
            } else if (span.has(TermKind.TOTAL)) {
                total = true;
            } else if (span.has(TermKind.ADDITIONAL) && !span.has(TermKind.PERSON)) {
                additional = true;
            } else {
                break;
            }
            from = span.from();
            i = span.from() - 1;
        }
    }

    private void readAfter(int end, int limit) {
        boolean andMore = document.is(end, "and") && document.is(end + 1, "more");
        if (andMore && end + 1 < limit && !document.is(end + 2, "than")) {
            qualifier = Qualifier.MORE_THAN;
            to = end + 2;
        } else if (end < limit && terms.at(end).from() == end) {
            TermSpan span = terms.at(end);
            Optional<Term> hedge = span.term(TermKind.HEDGE_AFTER);
            if (hedge.isPresent()) {
                take(hedge.get(), "or");
                to = span.to();
            } else if (span.has(TermKind.ADDITIONAL)) {
                additional = true;
            } else if (span.has(TermKind.TOTAL) && isClosing(span.to() - 1)) {
                total = true;
                to = span.to();
            }
        }
    }

    /** "ten in all", "ten altogether"; "ten total arrests" goes on. */
    private boolean isClosing(int last) {
        return document.is(last, "all") || document.is(last, "altogether") || document.is(last, "told");
    }

    private void take(Term hedge, String firstWord) {
        if (qualifier == Qualifier.EXACT || qualifier == Qualifier.APPROXIMATE) {
            qualifier = Qualifier.valueOf(hedge.id());
        }
        exclusive |= hedge.id().equals("MORE_THAN")
                && switch (firstWord) {
                    case "more", "over", "upwards", "upward", "in", "exceeding", "above", "beyond", "well", ">" -> true;
                    default -> false;
                };
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    Qualifier qualifier() {
        return qualifier;
    }

    /** Whether the number itself is excluded: "more than 800" starts at 801, "at least 800" at 800. */
    boolean exclusive() {
        return exclusive;
    }

    boolean total() {
        return total;
    }

    boolean additional() {
        return additional;
    }
}
