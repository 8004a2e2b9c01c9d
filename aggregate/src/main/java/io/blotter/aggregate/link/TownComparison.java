package io.blotter.aggregate.link;

import java.util.List;
import java.util.Set;

/** Towns and regions named in the telling, whatever they have to do with it: stories of one operation share some of them. */
final class TownComparison implements Comparison {
    private static final String TOWNS = "towns";

    /** In a country and what stands behind it in {@link Profile#towns()}. */
    private static final char AFTER_COUNTRY = '/';

    @Override
    public List<Finding> compare(Profile one, Profile other, Weights weights) {
        if (one.towns().isEmpty() || other.towns().isEmpty()) {
            return List.of();
        }
        Set<String> shared = Shared.of(one.towns(), other.towns());
        if (!shared.isEmpty()) {
            return List.of(weights.finding(TOWNS, level(shared.size()), () -> String.join(", ", shared)));
        }
        return one.primary() && other.primary() && ofOneCountry(one.towns(), other.towns())
                ? List.of(weights.finding(
                        TOWNS,
                        "different",
                        () -> String.join(", ", one.towns()) + " ~ " + String.join(", ", other.towns())))
                : List.of();
    }

    private static String level(int shared) {
        return shared == 1 ? "same" : shared == 2 ? "several" : "many";
    }

    private static boolean ofOneCountry(Set<String> some, Set<String> others) {
        for (String town : some) {
            String country = countryOf(town);
            for (String other : others) {
                if (countryOf(other).equals(country)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String countryOf(String town) {
        return town.substring(0, Math.max(0, town.indexOf(AFTER_COUNTRY)));
    }
}
