package io.blotter.aggregate.link;

import io.blotter.aggregate.data.DataFile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Countries. */
final class PlaceComparison implements Comparison {
    private static final String COUNTRIES = "countries";
    private static final int MANY = 3;

    /** How often a country is in the news: the end of the level that says that it is shared. */
    private final Map<String, String> oftenTold = DataFile.lines("often-told-countries.tsv").stream()
            .map(line -> line.fields(2))
            .collect(Collectors.toUnmodifiableMap(fields -> fields.get(0), fields -> fields.get(1)));

    @Override
    public List<Finding> compare(Profile one, Profile other, Weights weights) {
        Set<String> a = one.countries();
        Set<String> b = other.countries();
        if (a.isEmpty() || b.isEmpty()) {
            return List.of();
        }
        Set<String> shared = Shared.of(a, b);
        return List.of(weights.finding(
                COUNTRIES,
                level(a, b, shared, one.primary() && other.primary()),
                () -> String.join(" ", a) + " ~ " + String.join(" ", b)));
    }

    private String level(Set<String> a, Set<String> b, Set<String> shared, boolean bothPrimary) {
        if (shared.isEmpty()) {
            return bothPrimary ? "disjoint" : "disjoint-background";
        }
        int all = a.size() + b.size() - shared.size();
        if (shared.size() >= MANY && 2 * shared.size() >= all) {
            return shared.size() == all ? "same-many" : "most";
        }
        if (shared.size() > 1) {
            return "several";
        }
        return all > 1
                ? "one-shared"
                : "same-" + oftenTold.getOrDefault(shared.iterator().next(), "seldom");
    }
}
