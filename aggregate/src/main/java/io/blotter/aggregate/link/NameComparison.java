package io.blotter.aggregate.link;

import java.util.List;
import java.util.Locale;

/** Code names. */
final class NameComparison implements Comparison {
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
        return List.of(weights.finding(
                NAME,
                likeness.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                () -> one.account().operation().getName().orElse("")
                        + " ~ "
                        + other.account().operation().getName().orElse("")));
    }
}
