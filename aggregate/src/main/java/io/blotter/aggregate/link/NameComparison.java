package io.blotter.aggregate.link;

import java.util.List;
import java.util.Locale;

/** Code names. */
final class NameComparison implements Comparison {
    /** Days between two stories of the same news. */
    private static final int SAME_NEWS = 3;

    /** From this number on, equality is no mere chance. */
    private static final double TELLING_NUMBER = 5;

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
        boolean partners =
                likeness == WordBag.Likeness.DIFFERENT && (tellsItsShare(one, other) || tellsItsShare(other, one));
        return List.of(weights.finding(
                NAME,
                unsaid
                        ? "edition-unsaid"
                        : partners
                                ? "of-partners"
                                : likeness.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                () -> one.account().operation().getName().orElse("")
                        + " ~ "
                        + other.account().operation().getName().orElse("")));
    }

    /** Whether one country of several gives the number of all who were arrested and how many of them are its own. */
    private static boolean tellsItsShare(Profile country, Profile all) {
        Interval here = country.measures().persons().get(Measures.ARRESTS);
        Interval there = all.measures().persons().get(Measures.ARRESTS);
        return here != null
                && there != null
                && here.best() >= TELLING_NUMBER
                && here.ratio(there) == 1
                && !country.measures().parts().isEmpty()
                && country.countries().size() < all.countries().size()
                && all.countries().containsAll(country.countries());
    }

    /** Two stories of the same days about "Cage-8" and about "Cage": the number was left out. */
    private static boolean leavesEditionOut(Profile one, Profile other) {
        boolean stated = one.name().filter(name -> name.edition() > 1).isPresent()
                && other.name().filter(name -> name.edition() > 1).isPresent();
        return !stated && one.primary() && other.primary() && one.time().publishedApart(other.time()) <= SAME_NEWS;
    }
}
