package io.blotter.enrich.mention;

import io.blotter.enrich.lexicon.Term;
import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.TermSpan;
import io.blotter.schemas.SeizureCategory;
import java.util.Optional;

/** What kind of thing a listed noun names. */
final class Things {
    /** The standard name of a drug that is not named. */
    static final String ANY_DRUG = "drugs";

    private Things() {}

    /** Counterfeits of whatever kind. */
    static Mention counterfeit(int from, int to) {
        return Mention.ofThing(from, to, SeizureCategory.OTHER, Optional.empty(), Optional.of("counterfeit goods"));
    }

    /** A mention of the thing or substance that {@code head} names, without quantity. */
    static Mention mention(TermSpan head, int from, int to) {
        Optional<Term> substance = head.term(TermKind.SUBSTANCE);
        if (substance.isPresent()) {
            return Mention.ofThing(from, to, SeizureCategory.DRUG, substance.map(Term::id), Optional.empty());
        }
        Optional<Term> thing = head.term(TermKind.THING);
        return Mention.ofThing(
                from,
                to,
                thing.map(term -> SeizureCategory.valueOf(term.detail())).orElse(SeizureCategory.DRUG),
                Optional.empty(),
                thing.map(Term::id));
    }
}
