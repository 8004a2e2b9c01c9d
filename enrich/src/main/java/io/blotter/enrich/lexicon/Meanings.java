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
    /** A bit for each kind: there are fewer kinds than a long has bits. */
    private final long kinds;

    private Meanings(List<Term> terms) {
        this.terms = terms;
        this.kinds = terms.stream().mapToLong(term -> bit(term.kind())).reduce(0, (a, b) -> a | b);
    }

    static Meanings of(List<Term> terms) {
        return terms.isEmpty() ? NONE : new Meanings(List.copyOf(terms));
    }

    /** Lives no longer than the program, so the order of the kinds may change: a set would cost a further look into memory. */
    @SuppressWarnings("EnumOrdinal")
    private static long bit(TermKind kind) {
        if (kind.ordinal() >= Long.SIZE) {
            throw new IllegalStateException("too many kinds of terms: " + kind + " has no bit");
        }
        return 1L << kind.ordinal();
    }

    List<Term> terms() {
        return terms;
    }

    boolean isEmpty() {
        return kinds == 0;
    }

    boolean has(TermKind kind) {
        return (kinds & bit(kind)) != 0;
    }

    Optional<Term> first(TermKind kind) {
        if (has(kind)) {
            for (Term term : terms) {
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
