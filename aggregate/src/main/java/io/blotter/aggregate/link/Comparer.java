package io.blotter.aggregate.link;

import io.blotter.aggregate.data.DataFile;
import io.blotter.aggregate.source.OfficialSources;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compares two accounts in the manner of I. P. Fellegi and A. B. Sunter, "A theory for record linkage" (1969): each
 * comparison falls into a level with a weight in bits, what is unknown weighs nothing, the sum decides.
 */
public final class Comparer {
    private static final Set<String> CONFLICTING_TIMES = Set.of(
            TimeComparison.WEEKS_APART,
            TimeComparison.MONTHS_APART,
            TimeComparison.OUTSIDE_PERIOD,
            TimeComparison.BEFORE_ACTION,
            TimeComparison.BEFORE_OTHER_DAYS);
    private static final double NEVER = -99;

    private final Weights weights = Weights.standard();
    private final OfficialSources officials = OfficialSources.standard();
    private final WordBag.Reader reader;
    private final Set<String> commonSubjects = DataFile.lines("common-subjects.txt").stream()
            .map(DataFile.Line::text)
            .collect(Collectors.toUnmodifiableSet());
    private final List<Comparison> comparisons = List.of(
            new NameComparison(),
            new TimeComparison(),
            new PlaceComparison(),
            new TownComparison(),
            new GroupComparison(),
            new StoryComparison(),
            new FigureComparison(),
            new CopyComparison());

    private final PartComparison parts = new PartComparison();
    private final Optional<Recall> recall;

    private Comparer(Optional<Recall> recall) {
        this.recall = recall;
        this.reader = recall.isPresent() ? WordBag.Reader.remembering() : new WordBag.Reader();
    }

    /** A comparer with the weights and word lists of this module's data files. */
    public static Comparer standard() {
        return new Comparer(Optional.empty());
    }

    /**
     * A comparer with the same weights and verdicts that remembers what it prepared last: for where the same accounts are
     * compared again and again. Not safe for use by several threads.
     */
    public static Comparer remembering() {
        return new Comparer(Optional.of(new Recall()));
    }

    /** What of an account is compared. */
    public Profile profile(Account account) {
        return recall.isPresent() ? recall.get().profile(account, () -> prepared(account)) : prepared(account);
    }

    private Profile prepared(Account account) {
        return Profile.of(account, officials.contains(account.report().getSource()), reader, commonSubjects);
    }

    /** Compares two accounts; the order of the two does not matter. */
    public Verdict compare(Profile one, Profile other) {
        return one.id().compareTo(other.id()) <= 0 ? inOrder(one, other) : inOrder(other, one);
    }

    /**
     * Whether one of two accounts tells of a part of what the other tells of; the order of the two does not matter. Two that
     * are {@linkplain Verdict#linked() linked} are the same instead.
     */
    public Optional<Containment> contained(Profile one, Profile other) {
        return parts.compare(one, other);
    }

    private Verdict inOrder(Profile first, Profile second) {
        if (first.account().kind() != second.account().kind()) {
            return never(first, second, "one is an action, the other a statistic");
        }
        if (first.account().announcementId().equals(second.account().announcementId())) {
            return never(first, second, "one announcement tells them apart");
        }
        List<Finding> findings = new ArrayList<>();
        for (Comparison comparison : comparisons) {
            findings.addAll(comparison.compare(first, second, weights));
        }
        double evidence = findings.stream().mapToDouble(Finding::bits).sum();
        boolean sameName = false;
        for (Finding finding : findings) {
            sameName |= NameComparison.shared(finding);
        }
        boolean bothPrimary = first.primary() && second.primary();
        Finding prior = weights.finding("prior", bothPrimary ? "primary" : "background", () -> "");
        boolean conflict = evidence + prior.bits() < weights.of("conflict", "overridden-from")
                && contradicted(findings, sameName, evidence, first, second);
        findings.add(prior);
        Verdict verdict = new Verdict(
                first.id(), second.id(), evidence, evidence + prior.bits(), conflict, List.copyOf(findings));
        return verdict.linked() && isPart(first, second) ? verdict.apart() : verdict;
    }

    /** Whether one of two that agree in much is but a part of the other for certain. */
    private boolean isPart(Profile first, Profile second) {
        boolean possible =
                first.whole().isPresent() || second.whole().isPresent() || (first.official() && second.official());
        return possible
                && parts.compare(first, second).filter(Containment::certain).isPresent();
    }

    private boolean contradicted(
            List<Finding> findings, boolean sameName, double evidence, Profile first, Profile second) {
        for (Finding finding : findings) {
            if ((!sameName || finding.comparison().equals(NameComparison.NAME))
                    && contradicts(finding, evidence, first, second)) {
                return true;
            }
        }
        return false;
    }

    /** What one operation cannot be; of accounts that share a code name only another edition: days and figures are misread or grow. */
    private boolean contradicts(Finding finding, double evidence, Profile first, Profile second) {
        return switch (finding.comparison()) {
            case TimeComparison.TIME, TimeComparison.PUBLICATION -> CONFLICTING_TIMES.contains(finding.level());
            case NameComparison.NAME ->
                finding.level().equals(NameComparison.OTHER_EDITION)
                        || (finding.level().equals(NameComparison.DIFFERENT)
                                && evidence - finding.bits() < weights.of("conflict", "names-overridden-from"));
            case "persons", "mass" -> finding.level().endsWith(FigureComparison.FAR) && bothAuthorities(first, second);
            default -> false;
        };
    }

    private static boolean bothAuthorities(Profile first, Profile second) {
        return first.official() && second.official() && first.primary() && second.primary();
    }

    private static Verdict never(Profile first, Profile second, String reason) {
        return new Verdict(
                first.id(),
                second.id(),
                NEVER,
                NEVER,
                true,
                List.of(new Finding("never", "apart", NEVER, () -> reason)));
    }
}
