package io.blotter.aggregate.link;

import io.blotter.schemas.Link;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What the comparison of two accounts comes to. The same whichever of the two came first.
 *
 * @param first the account whose id is first in order
 * @param second the other account
 * @param evidence evidence for 'the same operation' minus evidence against it, in bits, without regard to how rare
 *     sameness is among candidates
 * @param bits evidence minus what two candidates have to bring to be taken for one; they are linked where it is above 0
 * @param conflict whether they contradict each other where one operation cannot (certain days, code names, figures of
 *     authorities) without overwhelming evidence for it
 * @param findings what spoke for and against it
 */
public record Verdict(
        String first, String second, double evidence, double bits, boolean conflict, List<Finding> findings) {
    /** Whether the two are taken for one. */
    public boolean linked() {
        return bits > 0 && !conflict;
    }

    /** The same evidence for two that are not the same all the same, since one is a part of the other. */
    Verdict apart() {
        return new Verdict(first, second, evidence, bits, true, findings);
    }

    /** What spoke for and against it, in words for a person; what weighs nothing is left out. */
    public List<String> reasons() {
        return findings.stream()
                .filter(finding -> Math.abs(finding.bits()) >= 0.05)
                .map(Finding::text)
                .toList();
    }

    /** The verdict as a link. */
    public Link link() {
        return new Link(
                first,
                second,
                BigDecimal.valueOf(bits).setScale(2, RoundingMode.HALF_UP).doubleValue(),
                reasons());
    }
}
