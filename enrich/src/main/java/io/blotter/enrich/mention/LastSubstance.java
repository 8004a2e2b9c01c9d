package io.blotter.enrich.mention;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The drug last named: what "the drug", "another 5 kg" and "the pills" are of. */
final class LastSubstance {
    /** The standard name of what the text calls a substance or a powder only. */
    private static final String UNNAMED = "unnamed";

    private final Map<String, String> portions = new HashMap<>();
    private Optional<String> name = Optional.empty();

    Optional<String> name() {
        return name;
    }

    /** The drug last counted in such portions: what "of the pills" are. */
    Optional<String> ofPortion(String portion) {
        return Optional.ofNullable(portions.get(portion));
    }

    void rememberPortion(String portion, String substance) {
        portions.put(portion, substance);
    }

    /** "two kilos of a white powder" are of the drug last named, where there is one. */
    Mention named(Mention mention) {
        boolean unnamed = mention.substance().filter(UNNAMED::equals).isPresent();
        return unnamed ? mention.ofSubstance(name.orElse(Things.ANY_DRUG)) : mention;
    }

    /** Takes note of a substance's standard name; words for any drug are passed over. */
    void remember(String id) {
        if (!id.equals(Things.ANY_DRUG) && !id.equals(UNNAMED) && !id.equals("unknown powder")) {
            name = Optional.of(id);
        }
    }
}
