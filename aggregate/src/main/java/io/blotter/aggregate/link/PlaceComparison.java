package io.blotter.aggregate.link;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Countries. */
final class PlaceComparison implements Comparison {
    private static final String COUNTRIES = "countries";
    private static final int MANY = 3;

    @Override
    public List<Finding> compare(Profile one, Profile other, Weights weights) {
        Set<String> a = one.countries();
        Set<String> b = other.countries();
        if (a.isEmpty() || b.isEmpty()) {
            return List.of();
        }
        Set<String> shared = new TreeSet<>(a);
        shared.retainAll(b);
        return List.of(weights.finding(
                COUNTRIES,
                level(a, b, shared, one.primary() && other.primary()),
                () -> String.join(" ", a) + " ~ " + String.join(" ", b)));
    }

    private static String level(Set<String> a, Set<String> b, Set<String> shared, boolean bothPrimary) {
        if (shared.isEmpty()) {
            return bothPrimary ? "disjoint" : "disjoint-background";
        }
        int all = a.size() + b.size() - shared.size();
        if (shared.size() >= MANY && 2 * shared.size() >= all) {
            return shared.size() == all ? "same-many" : "most";
        }
        return shared.size() > 1 ? "several" : all == 1 ? "same-one" : "one-shared";
    }
}
