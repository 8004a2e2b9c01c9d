package io.blotter.aggregate.link;

import java.util.List;
import java.util.Optional;

/** Days and periods of action, and what the day of publication says of them. */
final class TimeComparison implements Comparison {
    static final String TIME = "time";
    static final String PUBLICATION = "publication";
    static final String DAYS_APART = "days-apart";
    static final String WEEKS_APART = "weeks-apart";
    static final String MONTHS_APART = "months-apart";
    static final String OUTSIDE_PERIOD = "outside-period";
    static final String BEFORE_ACTION = "before-action";

    private static final int MONTH = 31;
    private static final int SEASON = 100;

    @Override
    public List<Finding> compare(Profile one, Profile other, Weights weights) {
        Timeframe a = one.time();
        Timeframe b = other.time();
        if (announcedBefore(a, b) || announcedBefore(b, a)) {
            return List.of(weights.finding(PUBLICATION, BEFORE_ACTION, () -> detail(a, b)));
        }
        if (a.known() && b.known()) {
            return List.of(weights.finding(
                    TIME, a.certain() && b.certain() ? ofDays(a, b) : ofPeriods(a, b), () -> detail(a, b)));
        }
        return ofPublication(one, other)
                .map(level -> List.of(weights.finding(PUBLICATION, level, () -> detail(a, b))))
                .orElse(List.of());
    }

    private static boolean announcedBefore(Timeframe announced, Timeframe action) {
        return announced.published().isPresent()
                && action.from().isPresent()
                && announced.published().getAsLong() < action.from().getAsLong() - 1;
    }

    private static String ofDays(Timeframe a, Timeframe b) {
        long distance = a.distance(b);
        if (distance <= 1) {
            return distance == 0 ? "same-day" : "next-day";
        }
        if (a.gap(b) == 0) {
            return "within-span";
        }
        return distance <= 3 ? DAYS_APART : distance <= 14 ? WEEKS_APART : MONTHS_APART;
    }

    private static String ofPeriods(Timeframe a, Timeframe b) {
        long gap = a.gap(b);
        if (gap > 0) {
            return gap <= 15 ? "near-period" : OUTSIDE_PERIOD;
        }
        long longer = Math.max(a.length(), b.length());
        return longer <= MONTH ? "within-month" : longer <= SEASON ? "within-season" : "within-year";
    }

    /** What publication says where at least one account tells neither days nor a period. */
    private static Optional<String> ofPublication(Profile one, Profile other) {
        if (one.time().known() || other.time().known()) {
            Profile open = one.time().known() ? other : one;
            Timeframe known = one.time().known() ? one.time() : other.time();
            if (!open.primary() || open.time().published().isEmpty()) {
                return Optional.empty();
            }
            long days = open.time().published().getAsLong() - known.to().orElseThrow();
            return Optional.of(
                    days <= 7
                            ? "fresh"
                            : days <= MONTH ? "recent" : days <= SEASON ? "late" : days <= 366 ? "old" : "very-old");
        }
        if (one.time().published().isEmpty() || other.time().published().isEmpty()) {
            return Optional.empty();
        }
        long days = Math.abs(
                one.time().published().getAsLong() - other.time().published().getAsLong());
        if (one.primary() && other.primary()) {
            return Optional.of(
                    days <= 2
                            ? "same-news"
                            : days <= 7 ? "same-week" : days <= MONTH ? "recent" : days <= 366 ? "old" : "very-old");
        }
        return Optional.empty();
    }

    private static String detail(Timeframe a, Timeframe b) {
        return a.text() + " ~ " + b.text();
    }
}
