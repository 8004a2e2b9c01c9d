package io.blotter.aggregate.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Subjects and authorities: what two stories speak of, apart from figures. */
final class StoryComparison implements Comparison {
    private static final String SUBJECTS = "subjects";
    private static final String NONE = "none";

    @Override
    public List<Finding> compare(Profile one, Profile other, Weights weights) {
        List<Finding> findings = new ArrayList<>();
        boolean bothPrimary = one.primary() && other.primary();
        findings.addAll(subjects(one, other, weights));
        if (comparable(one.agencies(), other.agencies(), bothPrimary)) {
            Set<String> shared = Shared.of(one.agencies(), other.agencies());
            findings.add(weights.finding(
                    "agencies",
                    shared.isEmpty() ? NONE : "same",
                    () -> detail(shared, one.agencies(), other.agencies())));
        }
        return findings;
    }

    /** A background mention is a sentence or two: what they leave out says nothing. */
    private static boolean comparable(Set<String> mine, Set<String> theirs, boolean bothPrimary) {
        return !mine.isEmpty()
                && !theirs.isEmpty()
                && (bothPrimary || !Shared.of(mine, theirs).isEmpty());
    }

    private static List<Finding> subjects(Profile one, Profile other, Weights weights) {
        Set<String> rare = Shared.of(one.subjects(), other.subjects());
        Set<String> common = Shared.of(one.commonSubjects(), other.commonSubjects());
        if (rare.isEmpty() && common.isEmpty()) {
            boolean apart = one.primary() && other.primary() && anySubject(one) && anySubject(other);
            return apart ? List.of(weights.finding(SUBJECTS, NONE, () -> "")) : List.of();
        }
        List<Finding> findings = new ArrayList<>();
        double room = weights.of(SUBJECTS, "most");
        double factor = 1;
        for (String subject : rare) {
            findings.add(weights.finding(SUBJECTS, "rare", () -> subject).times(factor));
            factor *= weights.of("damping", "step");
        }
        for (String subject : common) {
            findings.add(weights.finding(SUBJECTS, "common", () -> subject).times(factor));
            factor *= weights.of("damping", "step");
        }
        double sum = findings.stream().mapToDouble(Finding::bits).sum();
        return sum <= room
                ? findings
                : findings.stream().map(finding -> finding.times(room / sum)).toList();
    }

    private static boolean anySubject(Profile profile) {
        return !profile.subjects().isEmpty() || !profile.commonSubjects().isEmpty();
    }

    private static String detail(Set<String> shared, Set<String> mine, Set<String> theirs) {
        return shared.isEmpty()
                ? String.join(", ", mine) + " ~ " + String.join(", ", theirs)
                : String.join(", ", shared);
    }
}
