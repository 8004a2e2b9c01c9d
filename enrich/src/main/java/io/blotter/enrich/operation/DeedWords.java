package io.blotter.enrich.operation;

import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.TermKinds;
import io.blotter.enrich.lexicon.TermSpan;
import io.blotter.enrich.lexicon.Terms;

/** The words that tell for sure of arrests, searches and seizures. */
final class DeedWords {
    private static final TermKinds DEEDS = TermKinds.of(TermKind.ARREST, TermKind.SEARCH, TermKind.SEIZE);

    private final Terms terms;

    DeedWords(Terms terms) {
        this.terms = terms;
    }

    /** Whether one stands between the tokens. */
    boolean tell(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isOne(i)) {
                return true;
            }
        }
        return false;
    }

    boolean isOne(int i) {
        if (!terms.is(i, DEEDS)) {
            return false;
        }
        TermSpan span = terms.at(i);
        return span.has(TermKind.ARREST)
                || span.has(TermKind.SEARCH)
                || span.term(TermKind.SEIZE)
                        .filter(term -> !term.detail().equals("WEAK"))
                        .isPresent();
    }
}
