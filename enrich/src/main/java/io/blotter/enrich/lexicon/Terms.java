package io.blotter.enrich.lexicon;

import java.util.List;
import java.util.Optional;

/** The terms found in a document. */
public final class Terms {
    /** Stands for every token that no term covers. */
    static final TermSpan NONE = new TermSpan(0, 0, Meanings.NONE);

    private final List<TermSpan> spans;
    private final TermSpan[] spanAt;

    Terms(List<TermSpan> spans, TermSpan[] spanAt) {
        this.spans = spans;
        this.spanAt = spanAt;
    }

    /** All of them, in the order of the text. */
    public List<TermSpan> all() {
        return spans;
    }

    /** The span that covers token {@code index}; one without terms where none does. */
    public TermSpan at(int index) {
        return index < 0 || index >= spanAt.length ? NONE : spanAt[index];
    }

    /** Whether a term of the kind covers token {@code index}. */
    public boolean is(int index, TermKind kind) {
        return at(index).has(kind);
    }

    /** The term of the kind that covers token {@code index}. */
    public Optional<Term> term(int index, TermKind kind) {
        return at(index).term(kind);
    }
}
