package io.blotter.enrich.lexicon;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The terms found in a document. */
public final class Terms {
    /** Stands for every token that no term covers. */
    static final TermSpan NONE = new TermSpan(0, 0, Meanings.NONE);

    private final List<TermSpan> spans;
    private final TermSpan[] spanAt;
    /** The kinds of each token's meanings, as bits: most questions are about no more. */
    private final long[] kindsAt;

    Terms(List<TermSpan> spans, TermSpan[] spanAt, long[] kindsAt) {
        this.spans = Collections.unmodifiableList(spans);
        this.spanAt = spanAt;
        this.kindsAt = kindsAt;
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
        return index >= 0 && index < kindsAt.length && (kindsAt[index] & TermKinds.bit(kind)) != 0;
    }

    /** Whether a term of one of the kinds covers token {@code index}. */
    public boolean is(int index, TermKinds anyOf) {
        return index >= 0 && index < kindsAt.length && (kindsAt[index] & anyOf.bits()) != 0;
    }

    /** Whether a term of one of the kinds covers a token from {@code from} up to {@code to}. */
    public boolean has(int from, int to, TermKinds anyOf) {
        for (int i = from; i < to; i++) {
            if ((kindsAt[i] & anyOf.bits()) != 0) {
                return true;
            }
        }
        return false;
    }

    /** The term of the kind that covers token {@code index}. */
    public Optional<Term> term(int index, TermKind kind) {
        return is(index, kind) ? spanAt[index].term(kind) : Optional.empty();
    }
}
