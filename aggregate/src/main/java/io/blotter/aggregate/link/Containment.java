package io.blotter.aggregate.link;

import java.util.List;

/**
 * What speaks for it that one account tells of a part of what another tells of: a national slice, a phase, a follow-up.
 *
 * @param part the account of the part
 * @param whole the account of the whole
 * @param bits evidence for it minus what two candidates have to bring to be taken for part and whole; above 0
 * @param certain whether the two cannot be the same, whatever they agree in: the part's text says what it is a part of, or two
 *     authorities tell each of its own share or phase, one with at most half of the other's persons
 * @param findings what spoke for it
 */
public record Containment(String part, String whole, double bits, boolean certain, List<Finding> findings) {
    /** What spoke for it, in words for a person. */
    public List<String> reasons() {
        return findings.stream().map(Finding::text).toList();
    }
}
