package io.blotter.enrich.report;

import java.util.HashMap;
import java.util.Map;

/** Gives facts ids by what they state, so that a revision that states the same keeps them; equal statements get a running number. */
final class FactIds {
    private final Map<String, Integer> used = new HashMap<>();

    String of(String statement) {
        int times = used.merge(statement, 1, Integer::sum);
        return times == 1 ? statement : statement + "/" + times;
    }
}
