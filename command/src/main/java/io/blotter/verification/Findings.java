package io.blotter.verification;

import java.util.List;
import java.util.Map;

/**
 * What a verification found.
 *
 * @param balance what became of the announcements
 * @param records how many records each topic should hold, by topic in the order of the flow
 * @param differences the records that are not as they should be, in the order of the flow
 * @param waiting what the services had yet to take in when the comparison was made, in words for a person; empty where the topics
 *     were at rest
 */
public record Findings(
        Balance balance, Map<String, Integer> records, List<Difference> differences, List<String> waiting) {
    public Findings {
        differences = List.copyOf(differences);
        waiting = List.copyOf(waiting);
    }

    /** Whether all is as it should be. */
    public boolean clean() {
        return differences.isEmpty() && balance.even();
    }
}
