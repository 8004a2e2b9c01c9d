package io.blotter.enrich.lexicon;

import java.util.List;
import java.util.Optional;

/**
 * Words with a meaning, or several.
 *
 * @param from the first token
 * @param to the token after the last one
 * @param terms the meanings, in the order of the data files
 */
public record TermSpan(int from, int to, List<Term> terms) {
    /** Whether one of the meanings is of the kind. */
    public boolean has(TermKind kind) {
        return term(kind).isPresent();
    }

    /** The first meaning of the kind. */
    public Optional<Term> term(TermKind kind) {
        for (Term term : terms) {
            if (term.kind() == kind) {
                return Optional.of(term);
            }
        }
        return Optional.empty();
    }
}
