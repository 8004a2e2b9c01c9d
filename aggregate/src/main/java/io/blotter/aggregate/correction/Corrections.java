package io.blotter.aggregate.correction;

import io.blotter.schemas.AliasCartel;
import io.blotter.schemas.Correction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The corrections that stand, by what they speak of. */
public interface Corrections {
    /** The order in which corrections have a say: the later one first, of two made in one moment the one with the later id. */
    Comparator<Correction> LATEST_FIRST = Comparator.comparing(Correction::getMadeAt)
            .thenComparing(Correction::getId)
            .reversed();

    /** No corrections. */
    Corrections NONE = of(List.of());

    /** Those that speak of a telling, in any order. */
    List<Correction> about(String telling);

    /** Those that give a group another id, in any order. */
    List<Correction> aliasesOf(String cartelId);

    /** Corrections that all stand, one for each id. */
    static Corrections of(Collection<Correction> corrections) {
        Map<String, List<Correction>> byTelling = new HashMap<>();
        Map<String, List<Correction>> byCartel = new HashMap<>();
        for (Correction correction : corrections) {
            Subject.tellings(correction).forEach(telling -> byTelling
                    .computeIfAbsent(telling, any -> new ArrayList<>())
                    .add(correction));
            Subject.alias(correction).map(AliasCartel::getFrom).ifPresent(cartel -> byCartel.computeIfAbsent(
                            cartel, any -> new ArrayList<>())
                    .add(correction));
        }
        return new Corrections() {
            @Override
            public List<Correction> about(String telling) {
                return List.copyOf(byTelling.getOrDefault(telling, List.of()));
            }

            @Override
            public List<Correction> aliasesOf(String cartelId) {
                return List.copyOf(byCartel.getOrDefault(cartelId, List.of()));
            }
        };
    }

    /** A correction as it is referred to in reasons. */
    static String named(Correction correction) {
        return "correction " + correction.getId() + " (" + correction.getAuthor() + "): " + correction.getReason();
    }
}
