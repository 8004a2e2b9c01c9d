package io.blotter.enrich.mention;

import java.util.Optional;

/** The drug last named: what "the drug", "another 5 kg" and "the pills" are of. */
final class LastSubstance {
    private Optional<String> name = Optional.empty();

    Optional<String> name() {
        return name;
    }

    /** Takes note of a substance's standard name; words for any drug are passed over. */
    void remember(String id) {
        if (!id.equals(Things.ANY_DRUG) && !id.equals("unknown powder")) {
            name = Optional.of(id);
        }
    }
}
