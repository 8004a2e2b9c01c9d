package io.blotter.enrich.mention;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The drug last named: what "the drug", "another 5 kg" and "the pills" are of. */
final class LastSubstance {
    /** The standard name of what the text calls a substance or a powder only. */
    private static final String UNNAMED = "unnamed";

    private final Map<String, String> portions = new HashMap<>();
    private final Set<String> names = new LinkedHashSet<>();
    private final Map<BigDecimal, String> weights = new HashMap<>();
    private Optional<String> lastWeighed = Optional.empty();
    private boolean atStart = true;
    private Optional<String> name = Optional.empty();
    private Optional<Mention> goods = Optional.empty();

    /** The goods weighed since any drug was named: "2 tonnes of tobacco. … Another 300 kilos". */
    Optional<Mention> goods() {
        return goods;
    }

    void rememberGoods(Mention weighed) {
        goods = Optional.of(weighed);
    }

    Optional<String> name() {
        return name;
    }

    /**
     * What an amount without a name is of: the drug that was said to weigh as much; else the one last named, or, where the
     * last sentence to name any named several in passing, the one of them that was weighed last.
     */
    Optional<String> weighing(BigDecimal weight) {
        Optional<String> same = Optional.ofNullable(weights.get(weight.stripTrailingZeros()));
        return same.or(
                () -> names.size() > 1 ? lastWeighed.filter(names::contains).or(() -> name) : name);
    }

    void rememberWeight(BigDecimal weight, String substance) {
        if (!substance.equals(Things.ANY_DRUG) && !substance.equals(UNNAMED)) {
            weights.putIfAbsent(weight.stripTrailingZeros(), substance);
            lastWeighed = Optional.of(substance);
        }
    }

    /** What "the drugs" are: the one that the last sentence to name any named, or drugs where it named several. */
    Optional<String> all() {
        return names.size() > 1 ? Optional.of(Things.ANY_DRUG) : name;
    }

    /** A sentence begins. */
    void startSentence() {
        atStart = true;
    }

    /** The drug last counted in such portions: what "of the pills" are. */
    Optional<String> ofPortion(String portion) {
        return Optional.ofNullable(portions.get(portion));
    }

    void rememberPortion(String portion, String substance) {
        portions.put(portion, substance);
    }

    /** "two kilos of a white powder" are of the drug that they turn out to be, or the one last named, where there is one. */
    Mention named(Mention mention, Optional<String> identified) {
        boolean unnamed = mention.substance().filter(UNNAMED::equals).isPresent();
        return unnamed ? mention.ofSubstance(identified.or(this::name).orElse(Things.ANY_DRUG)) : mention;
    }

    /** Takes note of a substance's standard name; words for any drug are passed over. */
    void remember(String id) {
        if (!id.equals(Things.ANY_DRUG) && !id.equals(UNNAMED) && !id.equals("unknown powder")) {
            name = Optional.of(id);
            goods = Optional.empty();
            if (atStart) {
                names.clear();
                atStart = false;
            }
            names.add(id);
        }
    }
}
