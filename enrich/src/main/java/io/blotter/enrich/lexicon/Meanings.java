package io.blotter.enrich.lexicon;

import java.util.List;
import java.util.Optional;

/**
 * What some words stand for. Made once for each phrase of the word lists and asked many times for each token, so its kinds
 * are at hand.
 */
public final class Meanings {
    /** No meaning. */
    static final Meanings NONE = new Meanings(List.of());

    private final List<Term> terms;
    /** The terms again: a walk along them is asked for at nearly every token. */
    private final Term[] each;
    /** A bit for each kind: there are fewer kinds than a long has bits. */
    private final long kinds;

    private Meanings(List<Term> terms) {
        this.terms = terms;
        this.each = terms.toArray(Term[]::new);
        long bits = 0;
        for (Term term : each) {
            bits |= TermKinds.bit(term.kind());
        }
        this.kinds = bits;
    }

    static Meanings of(List<Term> terms) {
        return terms.isEmpty() ? NONE : new Meanings(List.copyOf(terms));
    }

    List<Term> terms() {
        return terms;
    }

    boolean isEmpty() {
        return kinds == 0;
    }

    boolean has(TermKind kind) {
        return (kinds & TermKinds.bit(kind)) != 0;
    }

    /** A bit for each kind, as {@link TermKinds#bit} has it. */
    long kinds() {
        return kinds;
    }

    Optional<Term> first(TermKind kind) {
        if (has(kind)) {
            for (Term term : each) {
                if (term.kind() == kind) {
                    return Optional.of(term);
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Meanings meanings && terms.equals(meanings.terms);
    }

    @Override
    public int hashCode() {
        return terms.hashCode();
    }

    @Override
    public String toString() {
        return terms.toString();
    }
}
