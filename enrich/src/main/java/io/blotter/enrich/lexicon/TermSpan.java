package io.blotter.enrich.lexicon;

import java.util.List;
import java.util.Optional;

/**
 * Words with a meaning, or several.
 *
 * @param from the first token
 * @param to the token after the last one
 * @param meanings what they stand for
 */
public record TermSpan(int from, int to, Meanings meanings) {
    /** The meanings, in the order of the data files. */
    public List<Term> terms() {
        return meanings.terms();
    }

    /** Whether there is no meaning. */
    public boolean isEmpty() {
        return meanings.isEmpty();
    }

    /** Whether one of the meanings is of the kind. */
    public boolean has(TermKind kind) {
        return meanings.has(kind);
    }

    /** Whether one of the meanings is of one of the kinds. */
    public boolean has(TermKinds anyOf) {
        return meanings.has(anyOf);
    }

    /** The first meaning of the kind. */
    public Optional<Term> term(TermKind kind) {
        return meanings.first(kind);
    }
}
