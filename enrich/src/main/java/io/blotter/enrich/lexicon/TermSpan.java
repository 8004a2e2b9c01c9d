package io.blotter.enrich.lexicon;

import java.util.List;
import java.util.Optional;

/**
 * Words with a meaning, or several.
 *
 * @param from the first token
 * @param to the token after the last one
 * @param meanings what they stand for
 * @param kinds a bit for each kind of these, as {@link TermKinds#bit} has it: most questions are about no more
 */
public record TermSpan(int from, int to, Meanings meanings, long kinds) {
    /** Words from {@code from} up to {@code to} that stand for {@code meanings}. */
    public TermSpan(int from, int to, Meanings meanings) {
        this(from, to, meanings, meanings.kinds());
    }

    /** The meanings, in the order of the data files. */
    public List<Term> terms() {
        return meanings.terms();
    }

    /** Whether there is no meaning. */
    public boolean isEmpty() {
        return kinds == 0;
    }

    /** Whether one of the meanings is of the kind. */
    public boolean has(TermKind kind) {
        return (kinds & TermKinds.bit(kind)) != 0;
    }

    /** Whether one of the meanings is of one of the kinds. */
    public boolean has(TermKinds anyOf) {
        return (kinds & anyOf.bits()) != 0;
    }

    /** The first meaning of the kind. */
    public Optional<Term> term(TermKind kind) {
        return has(kind) ? meanings.first(kind) : Optional.empty();
    }
}
