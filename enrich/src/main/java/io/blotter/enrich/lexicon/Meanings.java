package io.blotter.enrich.lexicon;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What some words stand for. Made once for each phrase of the word lists and asked many times for each token, so its kinds
 * are at hand.
 */
public final class Meanings {
    /** No meaning. */
    static final Meanings NONE = new Meanings(List.of());

    private final List<Term> terms;
    private final Set<TermKind> kinds = EnumSet.noneOf(TermKind.class);

    private Meanings(List<Term> terms) {
        this.terms = terms;
        terms.forEach(term -> kinds.add(term.kind()));
    }

    static Meanings of(List<Term> terms) {
        return terms.isEmpty() ? NONE : new Meanings(List.copyOf(terms));
    }

    List<Term> terms() {
        return terms;
    }

    boolean isEmpty() {
        return terms.isEmpty();
    }

    boolean has(TermKind kind) {
        return kinds.contains(kind);
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
