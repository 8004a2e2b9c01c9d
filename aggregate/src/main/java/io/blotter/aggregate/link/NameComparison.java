package io.blotter.aggregate.link;

import java.util.List;
import java.util.Locale;

/** Code names. */
final class NameComparison implements Comparison {
    /** Days between two stories of the same news. */
    private static final int SAME_NEWS = 3;

    static final String NAME = "name";
    static final String DIFFERENT = "different";
    static final String OTHER_EDITION = "other-edition";

    /** Whether a finding says that two accounts share a code name. */
    static boolean shared(Finding finding) {
        return finding.comparison().equals(NAME) && finding.bits() > 0;
    }

    @Override
    public List<Finding> compare(Profile one, Profile other, Weights weights) {
        if (one.name().isEmpty() || other.name().isEmpty()) {
            return List.of();
        }
        WordBag.Likeness likeness = one.name().get().compare(other.name().get());
        boolean unsaid = likeness == WordBag.Likeness.OTHER_EDITION && leavesEditionOut(one, other);
        return List.of(weights.finding(
                NAME,
                unsaid
                        ? "edition-unsaid"
                        : likeness.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                () -> one.account().operation().getName().orElse("")
                        + " ~ "
                        + other.account().operation().getName().orElse("")));
    }

    /** Two stories of the same days about "Cage-8" and about "Cage": the number was left out. */
    private static boolean leavesEditionOut(Profile one, Profile other) {
        boolean stated = one.name().filter(name -> name.edition() > 1).isPresent()
                && other.name().filter(name -> name.edition() > 1).isPresent();
        return !stated && one.primary() && other.primary() && one.time().publishedApart(other.time()) <= SAME_NEWS;
    }
}
