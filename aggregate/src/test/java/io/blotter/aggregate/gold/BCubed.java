package io.blotter.aggregate.gold;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** B-cubed precision and recall of a partition against the true one (Bagga and Baldwin 1998). */
record BCubed(double precision, double recall) {
    static BCubed of(Map<String, String> truth, Map<String, String> found) {
        double precision = 0;
        double recall = 0;
        for (String item : truth.keySet()) {
            Set<String> together = with(truth, other -> Objects.equals(found.get(other), found.get(item)));
            Set<String> belong = with(truth, other -> Objects.equals(truth.get(other), truth.get(item)));
            double right = together.stream().filter(belong::contains).count();
            precision += right / together.size();
            recall += right / belong.size();
        }
        return new BCubed(precision / truth.size(), recall / truth.size());
    }

    double f1() {
        return 2 * precision * recall / (precision + recall);
    }

    private static Set<String> with(Map<String, String> items, Predicate<String> which) {
        return items.keySet().stream().filter(which).collect(Collectors.toSet());
    }
}
