package io.blotter.aggregate.link;

import io.blotter.schemas.OperationKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;

/**
 * Whether one account tells of a part of what the other tells of. Three things must be: the part's scope lies within the
 * whole's (fewer of its countries, some of its days, or a follow-up soon after it), none of the part's figures is larger and
 * one is smaller (or the text says what it is a part of, and there is nothing to compare), and the times agree. Then evidence that the two belong together has to outweigh how rare parts are.
 */
final class PartComparison {
    private static final String PART = "part";
    private static final String FOLLOW_UP = "follow-up";
    private static final int MANY_COUNTRIES = 3;
    private static final int DAYS_OF_NEWS = 2;
    private static final int MONTH = 31;

    /** How long after the whole its follow-ups come. */
    private static final int SEASON = 100;

    /** A whole that is longer than its part by no more than this is the same, told less exactly. */
    private static final int WEEK = 7;

    /** From this number on, a figure that is equal to a stated part is that part. */
    private static final double TELLING_NUMBER = 5;

    private final Weights weights = Weights.ofParts();

    /**
     * Which of the two tells of a part of the other; empty where neither does, or each could. The order of the two does not
     * matter.
     */
    Optional<Containment> compare(Profile one, Profile other) {
        Optional<Containment> first = of(one, other);
        Optional<Containment> second = of(other, one);
        return first.isPresent() && second.isPresent() ? Optional.empty() : first.or(() -> second);
    }

    private Optional<Containment> of(Profile part, Profile whole) {
        if (part.account().kind() != OperationKind.ACTION || whole.account().kind() != OperationKind.ACTION) {
            return Optional.empty();
        }
        Optional<Finding> scope = scope(part, whole);
        if (scope.isEmpty()) {
            return Optional.empty();
        }
        boolean stated = part.whole().isPresent()
                && whole.name().isPresent()
                && part.whole().get().alike(whole.name().get());
        Smaller smaller = Smaller.of(part.measures(), whole.measures());
        if (smaller.contradicted() || !(smaller.found() || (stated && !smaller.compared()))) {
            return Optional.empty();
        }
        List<Finding> findings = new ArrayList<>();
        findings.add(scope.get());
        if (!named(part, whole, stated, findings)) {
            return Optional.empty();
        }
        together(part, whole, findings);
        findings.add(weights.finding(PART, "prior", () -> ""));
        boolean certain = stated || (!scope.get().level().equals(FOLLOW_UP) && ofAuthorities(part, whole));
        double bits = findings.stream().mapToDouble(Finding::bits).sum();
        return bits > 0
                ? Optional.of(new Containment(part.id(), whole.id(), bits, certain, List.copyOf(findings)))
                : Optional.empty();
    }

    /** Whether two authorities tell of operations of which one has at most half of the persons of the other. */
    private static boolean ofAuthorities(Profile part, Profile whole) {
        Interval some = part.measures().persons().get(Measures.ARRESTS);
        Interval all = whole.measures().persons().get(Measures.ARRESTS);
        return part.official()
                && whole.official()
                && part.primary()
                && whole.primary()
                && some != null
                && all != null
                && 2 * some.best() <= all.best();
    }

    /** How the part lies within the whole; empty where it does not. */
    private Optional<Finding> scope(Profile part, Profile whole) {
        Supplier<String> places =
                () -> String.join(" ", part.countries()) + " of " + String.join(" ", whole.countries());
        boolean within = whole.countries().containsAll(part.countries());
        boolean fewer = within
                && !part.countries().isEmpty()
                && part.countries().size() < whole.countries().size();
        if (fewer && atOneTime(part, whole)) {
            return Optional.of(weights.finding(
                    PART,
                    whole.countries().size() >= MANY_COUNTRIES ? "some-of-many-countries" : "fewer-countries",
                    places));
        }
        if (!within && !whole.countries().isEmpty()) {
            return Optional.empty();
        }
        if (!part.time().known() || !whole.time().known()) {
            return Optional.empty();
        }
        Supplier<String> days = () -> part.time().text() + " of " + whole.time().text();
        if (phase(part.time(), whole.time())) {
            return Optional.of(weights.finding(PART, "phase", days));
        }
        return followUp(part.time(), whole.time())
                ? Optional.of(weights.finding(PART, FOLLOW_UP, days))
                : Optional.empty();
    }

    private static boolean atOneTime(Profile part, Profile whole) {
        Timeframe a = part.time();
        Timeframe b = whole.time();
        if (a.known() && b.known()) {
            return a.gap(b) <= 1;
        }
        if (a.published().isEmpty() || b.published().isEmpty()) {
            return false;
        }
        return Math.abs(a.published().getAsLong() - b.published().getAsLong()) <= MONTH;
    }

    private static boolean phase(Timeframe part, Timeframe whole) {
        return part.from().orElseThrow() >= whole.from().orElseThrow()
                && part.to().orElseThrow() <= whole.to().orElseThrow()
                && whole.length() > part.length() + WEEK;
    }

    private static boolean followUp(Timeframe part, Timeframe whole) {
        long days = part.from().orElseThrow() - whole.to().orElseThrow();
        return part.certain() && days > 1 && days <= SEASON;
    }

    /** Notes what the names say; false where they rule it out. */
    private boolean named(Profile part, Profile whole, boolean stated, List<Finding> findings) {
        Supplier<String> names = () -> part.account().operation().getName().orElse("unnamed")
                + part.account()
                        .operation()
                        .getPartOf()
                        .map(it -> ", part of " + it)
                        .orElse("")
                + " ~ "
                + whole.account().operation().getName().orElse("unnamed");
        if (stated) {
            findings.add(weights.finding(PART, "stated", names));
            return true;
        }
        if (part.name().isEmpty() || whole.name().isEmpty()) {
            return true;
        }
        switch (part.name().get().compare(whole.name().get())) {
            case SAME, CONTAINED, SIMILAR -> findings.add(weights.finding(PART, "same-name", names));
            case OTHER_EDITION -> {
                return false;
            }
            case DIFFERENT -> findings.add(weights.finding(PART, "own-name", names));
        }
        return true;
    }

    /** Notes what else shows that the two belong together. */
    private void together(Profile part, Profile whole, List<Finding> findings) {
        Interval arrests = part.measures().persons().get(Measures.ARRESTS);
        if (arrests != null
                && arrests.best() >= TELLING_NUMBER
                && whole.measures().parts().stream().anyMatch(it -> it.ratio(arrests) == 1)) {
            findings.add(weights.finding(PART, "stated-figure", () -> "arrests " + (long) arrests.best()));
        }
        if (GroupComparison.meet(part.cartels(), whole.cartels())) {
            findings.add(weights.finding(PART, "same-cartel", () -> ""));
        }
        if (part.platforms().stream().anyMatch(whole.platforms()::contains)) {
            findings.add(weights.finding(PART, "same-platform", () -> String.join(" ", part.platforms())));
        }
        if (part.time().certain() && whole.time().certain() && part.time().distance(whole.time()) == 0) {
            findings.add(weights.finding(PART, "same-day", () -> part.time().text()));
        } else if (published(part, whole)) {
            findings.add(weights.finding(PART, "same-news", () -> ""));
        }
    }

    private static boolean published(Profile part, Profile whole) {
        return part.time().published().isPresent()
                && whole.time().published().isPresent()
                && Math.abs(part.time().published().getAsLong()
                                - whole.time().published().getAsLong())
                        <= DAYS_OF_NEWS;
    }

    /**
     * How the figures of one account stand to those of another.
     *
     * @param found whether one of them is smaller
     * @param compared whether both give a figure of one kind
     * @param contradicted whether one of them is larger, or the arrests are the same: a part has fewer
     */
    private record Smaller(boolean found, boolean compared, boolean contradicted) {
        private static final Smaller NO = new Smaller(false, true, true);

        static Smaller of(Measures part, Measures whole) {
            boolean found = false;
            boolean compared = false;
            for (var persons : part.persons().entrySet()) {
                Interval mine = persons.getValue();
                Interval theirs = whole.persons().get(persons.getKey());
                if (theirs != null) {
                    boolean sameArrests = persons.getKey().equals(Measures.ARRESTS)
                            && mine.best() > 1
                            && mine.best() == theirs.best();
                    if (sameArrests || larger(mine, theirs)) {
                        return NO;
                    }
                    found |= mine.best() < theirs.best();
                    compared = true;
                }
            }
            for (var amounts :
                    List.of(new Pair(part.masses(), whole.masses()), new Pair(part.totals(), whole.totals()))) {
                for (var mine : amounts.part().entrySet()) {
                    Optional<Interval> most = largest(amounts.whole().getOrDefault(mine.getKey(), List.of()));
                    Optional<Interval> here = largest(mine.getValue());
                    if (most.isPresent() && here.isPresent()) {
                        if (larger(here.get(), most.get())) {
                            return NO;
                        }
                        found |= here.get().best() < most.get().best();
                        compared = true;
                    }
                }
            }
            return new Smaller(found, compared, false);
        }

        private static boolean larger(Interval mine, Interval theirs) {
            return mine.best() > theirs.best() && mine.low() > theirs.high();
        }

        private static Optional<Interval> largest(List<Interval> figures) {
            return figures.stream().max((one, other) -> Double.compare(one.best(), other.best()));
        }
    }

    private record Pair(SortedMap<String, List<Interval>> part, SortedMap<String, List<Interval>> whole) {}
}
