package io.blotter.aggregate.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Days and periods of action, and what the day of publication says of them. */
final class TimeComparison implements Comparison {
    static final String TIME = "time";
    static final String PUBLICATION = "publication";
    private static final String SAME_DAY = "same-day";
    static final String DAYS_APART = "days-apart";
    static final String WEEKS_APART = "weeks-apart";
    static final String MONTHS_APART = "months-apart";
    static final String OUTSIDE_PERIOD = "outside-period";
    static final String BEFORE_ACTION = "before-action";
    static final String BEFORE_OTHER_DAYS = "before-other-days";

    /** News this many days after a day of action may be of it whatever period it gives. */
    private static final int WEEK = 7;

    /** Days within which a case has its next step. */
    private static final int NEXT_STEP = 45;

    private static final Set<String> APART = Set.of(DAYS_APART, WEEKS_APART, MONTHS_APART);
    private static final int MONTH = 31;
    private static final int SEASON = 100;

    @Override
    public List<Finding> compare(Profile one, Profile other, Weights weights) {
        Timeframe a = one.time();
        Timeframe b = other.time();
        boolean before = announcedBefore(a, b) || announcedBefore(b, a);
        if ((before || (a.certain() && b.certain() && APART.contains(ofDays(a, b)))) && nextStepOfNamed(one, other)) {
            return List.of(weights.finding(TIME, "named-next-step", () -> detail(a, b)));
        }
        if (before) {
            boolean otherDays = a.certain() && b.certain() && APART.contains(ofDays(a, b));
            String next = otherDays ? BEFORE_OTHER_DAYS : "before-next-step";
            return List.of(
                    weights.finding(PUBLICATION, beforeNextStep(a, b) ? next : BEFORE_ACTION, () -> detail(a, b)));
        }
        if (a.known() && b.known()) {
            Finding found = weights.finding(
                    TIME, a.certain() && b.certain() ? ofDays(a, b) : ofPeriods(a, b), () -> detail(a, b));
            return List.of(found.level().equals(SAME_DAY) ? found.less(chance(a, b, weights)) : found);
        }
        return ofPublication(one, other)
                .map(level -> List.of(weights.finding(PUBLICATION, level, () -> detail(a, b))))
                .orElse(List.of());
    }

    /** Of several days some one is another account's by chance; more so of days that come after that account was published. */
    private static double chance(Timeframe a, Timeframe b, Weights weights) {
        double choice = weights.of("damping", "choice")
                * Math.log(a.days().size() * b.days().size())
                / Math.log(2);
        return goesOnAfter(a, b) || goesOnAfter(b, a) ? choice + weights.of("damping", "later-days") : choice;
    }

    private static boolean goesOnAfter(Timeframe announced, Timeframe action) {
        return announced.published().isPresent()
                && announced.published().getAsLong() < action.to().orElseThrow() - 1;
    }

    private static boolean announcedBefore(Timeframe announced, Timeframe action) {
        return announced.published().isPresent()
                && action.from().isPresent()
                && announced.published().getAsLong() < action.from().getAsLong() - 1;
    }

    /** Whether two accounts share a code name and lie no further apart than one step of a case from the next. */
    private static boolean nextStepOfNamed(Profile one, Profile other) {
        boolean named = one.name()
                .filter(name -> other.name().filter(name::alike).isPresent())
                .isPresent();
        Timeframe a = one.time();
        Timeframe b = other.time();
        return named && beforeNextStep(a, b) && (!a.known() || !b.known() || a.gap(b) <= NEXT_STEP);
    }

    /**
     * Whether the day that comes after the other's publication is near enough to be the next step of its case: a story some
     * weeks later gives the days of the arrests that are new. A mere period may be that of anything the story tells.
     */
    private static boolean beforeNextStep(Timeframe a, Timeframe b) {
        return ahead(a, b) <= NEXT_STEP && ahead(b, a) <= NEXT_STEP;
    }

    private static long ahead(Timeframe announced, Timeframe action) {
        return announced.published().isPresent() && action.from().isPresent()
                ? action.from().getAsLong() - announced.published().getAsLong()
                : 0;
    }

    private static String ofDays(Timeframe a, Timeframe b) {
        long distance = a.distance(b);
        if (distance <= 1) {
            return distance == 1
                    ? "next-day"
                    : a.days().size() > 1 && a.days().equals(b.days()) ? "same-days" : SAME_DAY;
        }
        if (a.gap(b) == 0) {
            return a.days().size() > 2 || b.days().size() > 2 ? "between-days" : "within-span";
        }
        return distance <= 3 ? DAYS_APART : distance <= 14 ? WEEKS_APART : MONTHS_APART;
    }

    private static String ofPeriods(Timeframe a, Timeframe b) {
        long gap = a.gap(b);
        if (gap > 0) {
            return gap <= 15
                    ? "near-period"
                    : newsOf(a, b) || newsOf(b, a) || sameNews(a, b) ? "other-period-same-news" : OUTSIDE_PERIOD;
        }
        long longer = Math.max(a.length(), b.length());
        return longer <= MONTH ? "within-month" : longer <= SEASON ? "within-season" : "within-year";
    }

    /** Whether both tell mere periods, and were published within days of each other. */
    private static boolean sameNews(Timeframe a, Timeframe b) {
        return !a.certain() && !b.certain() && a.publishedApart(b) <= WEEK;
    }

    /** Whether one tells a mere period, but was published within days of the other's certain day. */
    private static boolean newsOf(Timeframe news, Timeframe action) {
        if (news.certain() || !action.certain() || news.published().isEmpty()) {
            return false;
        }
        long days = news.published().getAsLong() - action.to().orElseThrow();
        return days >= -1 && days <= WEEK;
    }

    /** What publication says where at least one account tells neither days nor a period. */
    private static Optional<String> ofPublication(Profile one, Profile other) {
        boolean news = one.primary()
                && other.primary()
                && !one.time().certain()
                && !other.time().certain()
                && one.time().publishedApart(other.time()) <= WEEK;
        if (!news && (one.time().known() || other.time().known())) {
            Profile open = one.time().known() ? other : one;
            Timeframe known = one.time().known() ? one.time() : other.time();
            if (!open.primary() || open.time().published().isEmpty()) {
                return Optional.empty();
            }
            long days = known.since(open.time().published().getAsLong());
            return Optional.of(
                    days <= 2 && known.certain()
                            ? "at-once"
                            : days <= 7
                                    ? "fresh"
                                    : days <= MONTH
                                            ? "recent"
                                            : days <= SEASON ? "late" : days <= 366 ? "old" : "very-old");
        }
        if (one.time().published().isEmpty() || other.time().published().isEmpty()) {
            return Optional.empty();
        }
        long days = one.time().publishedApart(other.time());
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
