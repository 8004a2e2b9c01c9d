package io.blotter.aggregate.link;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Supplier;

/**
 * Figures of each kind. Agreement on a rare figure weighs more than on a common one; the figures of one story go
 * together, so each further one weighs less than the one before it.
 */
final class FigureComparison implements Comparison {
    static final String FAR = "far";

    private static final String DIFFERENT_LEVEL = "different";
    private static final Set<String> FEW_OF_MANY = Set.of(FAR, "very-far");

    private static final double NEAR = 1.03;
    private static final double CLOSE = 1.12;
    private static final double GROWN = 1.35;
    private static final double DIFFERENT = 2;
    private static final double VERY_FAR = 5;

    /** From this number on, equality is no mere chance. */
    private static final double TELLING_NUMBER = 5;

    private static final double MANY_PERSONS = 10;

    /** From this mass on, in kilograms, a seizure is rare. */
    private static final double GREAT_MASS = 100;

    /** What speaks for it, then what speaks against it, then the rest; what says more before what says less. */
    private static final Comparator<Finding> MOST_TELLING_FIRST = Comparator.comparingInt(
                    (Finding finding) -> finding.bits() > 0 ? 0 : finding.bits() < 0 ? 1 : 2)
            .thenComparing(Comparator.comparingDouble((Finding finding) -> Math.abs(finding.bits()))
                    .reversed());

    @Override
    public List<Finding> compare(Profile one, Profile other, Weights weights) {
        Measures a = one.measures();
        Measures b = other.measures();
        Later later = Later.of(one, other);
        List<Finding> findings = new ArrayList<>();
        a.persons().forEach((kind, mine) -> {
            Interval theirs = b.persons().get(kind);
            if (theirs != null) {
                findings.add(persons(kind, mine, theirs, partial(one, other, mine, theirs), later, weights));
            }
        });
        parts(a, b, weights, findings);
        masses(a, b, later, weights, findings);
        for (String thing : shared(a.numbers(), b.numbers())) {
            best(
                    thing,
                    "number",
                    a.numbers().getOrDefault(thing, List.of()),
                    b.numbers().getOrDefault(thing, List.of()),
                    later,
                    weights,
                    findings);
        }
        money(a, b, later, weights, findings);
        for (String currency : shared(a.drugValues(), b.drugValues())) {
            best(
                    currency,
                    "drug-value",
                    a.drugValues().getOrDefault(currency, List.of()),
                    b.drugValues().getOrDefault(currency, List.of()),
                    later,
                    weights,
                    findings);
        }
        if (one.primary() && other.primary()) {
            goods(a, b, weights, findings);
        }
        return findings.isEmpty()
                ? findings
                : damped(findings, one.primary() && other.primary() ? 1 : weights.of("damping", "background"), weights);
    }

    /** Whether a background mention gives fewer than the announcement about it: usually a part of them. */
    private static boolean partial(Profile one, Profile other, Interval mine, Interval theirs) {
        if (one.primary() == other.primary()) {
            return false;
        }
        return one.primary() ? theirs.best() < mine.best() : mine.best() < theirs.best();
    }

    private static Finding persons(
            String kind, Interval mine, Interval theirs, boolean partial, Later later, Weights weights) {
        Supplier<String> detail = () -> kind + " " + text(mine) + " ~ " + text(theirs);
        double ratio = mine.ratio(theirs);
        if (ratio == 1) {
            double best = mine.best();
            String size = size(best);
            Finding equal = weights.finding("persons", size, detail);
            return best >= 20 && mine.significantDigits() == 1
                    ? new Finding("persons", size, equal.bits() + weights.of("persons", "round"), detail)
                    : equal;
        }
        if (partial && ratio <= VERY_FAR) {
            return weights.finding("persons", "partial", detail);
        }
        String level = level(mine, theirs, ratio, 20);
        if (FEW_OF_MANY.contains(level) && fewOfMany(mine, theirs)) {
            return weights.finding("persons", "few-of-many", detail);
        }
        return weights.finding("persons", later.grew(mine, theirs) ? grownTo(level) : level, detail);
    }

    private static String size(double persons) {
        if (persons < 10) {
            return persons < 2 ? "equal-one" : persons < 5 ? "equal-few" : "equal-some";
        }
        if (persons < 100) {
            return persons < 20 ? "equal-tens" : "equal-many";
        }
        return persons < 1000 ? "equal-hundreds" : "equal-thousands";
    }

    private static String level(Interval mine, Interval theirs, double ratio, double enough) {
        boolean large = Math.min(mine.best(), theirs.best()) >= enough;
        if (ratio <= NEAR && large) {
            return "near";
        }
        if (mine.compatible(theirs)) {
            return ratio <= DIFFERENT ? "compatible" : "open";
        }
        if (ratio <= GROWN) {
            return ratio <= CLOSE && large ? "close" : "grown";
        }
        boolean noneSoFar = Math.min(mine.best(), theirs.best()) <= 0;
        return ratio <= DIFFERENT || noneSoFar ? DIFFERENT_LEVEL : ratio <= VERY_FAR ? FAR : "very-far";
    }

    /** What a difference comes to where the later announcement gives the larger figure: one level less against. */
    private static String grownTo(String level) {
        return switch (level) {
            case DIFFERENT_LEVEL -> "grown";
            case FAR -> DIFFERENT_LEVEL;
            default -> level;
        };
    }

    /** One, two or four beside many: those caught last, the leaders, taken for all; it says little against. */
    private static boolean fewOfMany(Interval mine, Interval theirs) {
        double fewer = Math.min(mine.best(), theirs.best());
        return fewer > 0 && fewer < TELLING_NUMBER && Math.max(mine.best(), theirs.best()) >= 2 * TELLING_NUMBER;
    }

    private static void parts(Measures a, Measures b, Weights weights, List<Finding> findings) {
        Interval mine = a.persons().get(Measures.ARRESTS);
        Interval theirs = b.persons().get(Measures.ARRESTS);
        if (mine == null || theirs == null || mine.ratio(theirs) == 1) {
            return;
        }
        if (isPartOf(b, mine) || isPartOf(a, theirs)) {
            String level = Math.min(mine.best(), theirs.best()) < MANY_PERSONS ? "equals-small-part" : "equals-part";
            findings.add(weights.finding("persons", level, () -> text(mine) + " ~ " + text(theirs)));
        }
    }

    private static boolean isPartOf(Measures whole, Interval figure) {
        if (figure.best() >= TELLING_NUMBER) {
            for (Interval part : whole.parts()) {
                if (part.ratio(figure) == 1) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Each lists goods, and none of the other's kinds; other drugs say so already. */
    private static void goods(Measures a, Measures b, Weights weights, List<Finding> findings) {
        boolean apart = !a.goods().isEmpty() && !b.goods().isEmpty() && Collections.disjoint(a.goods(), b.goods());
        if (apart && (a.masses().isEmpty() || b.masses().isEmpty())) {
            findings.add(weights.finding(
                    "goods", "none", () -> String.join(", ", a.goods()) + " ~ " + String.join(", ", b.goods())));
        }
    }

    private static void masses(Measures a, Measures b, Later later, Weights weights, List<Finding> findings) {
        for (String substance : shared(a.masses(), b.masses())) {
            best(
                    substance,
                    "mass",
                    a.masses().getOrDefault(substance, List.of()),
                    b.masses().getOrDefault(substance, List.of()),
                    later,
                    weights,
                    findings);
        }
        if (shared(a.masses(), b.masses()).isEmpty()) {
            otherSubstances(a.masses(), b.masses(), weights, findings);
            unnamed(a.masses(), b.masses(), weights, findings);
            unnamed(b.masses(), a.masses(), weights, findings);
        }
    }

    private static void otherSubstances(
            SortedMap<String, List<Interval>> some,
            SortedMap<String, List<Interval>> others,
            Weights weights,
            List<Finding> findings) {
        boolean named = !some.isEmpty()
                && !others.isEmpty()
                && !some.containsKey(Measures.UNNAMED)
                && !others.containsKey(Measures.UNNAMED);
        if (named) {
            findings.add(weights.finding(
                    "mass",
                    "other-substance",
                    () -> String.join(", ", some.keySet()) + " ~ " + String.join(", ", others.keySet())));
        }
    }

    /** A mass of unnamed drugs can be that of a named one, and never speaks against it. */
    private static void unnamed(
            SortedMap<String, List<Interval>> some,
            SortedMap<String, List<Interval>> others,
            Weights weights,
            List<Finding> findings) {
        for (Interval mass : some.getOrDefault(Measures.UNNAMED, List.of())) {
            for (Map.Entry<String, List<Interval>> entry : others.entrySet()) {
                for (Interval other : entry.getValue()) {
                    if (mass.ratio(other) <= NEAR) {
                        findings.add(weights.finding(
                                "mass", "near", () -> text(mass) + " ~ " + entry.getKey() + " " + text(other)));
                    }
                }
            }
        }
    }

    private static void money(Measures a, Measures b, Later later, Weights weights, List<Finding> findings) {
        for (String currency : shared(a.money(), b.money())) {
            Finding found = nearest(
                    currency,
                    "money",
                    a.money().getOrDefault(currency, List.of()),
                    b.money().getOrDefault(currency, List.of()),
                    later,
                    weights);
            if (found.bits() <= 0
                    && a.totals().containsKey(currency)
                    && b.totals().containsKey(currency)) {
                found = nearest(
                        currency, "money", a.totals().get(currency), b.totals().get(currency), later, weights);
            }
            findings.add(found);
        }
    }

    private static void best(
            String what,
            String comparison,
            List<Interval> mine,
            List<Interval> theirs,
            Later later,
            Weights weights,
            List<Finding> findings) {
        findings.add(nearest(what, comparison, mine, theirs, later, weights));
    }

    /**
     * The pair that agrees best; where none agrees, the largest of each. Where several figures of one kind stand on either side,
     * some two of them agree by chance: each doubling of the pairs takes a bit away.
     */
    private static Finding nearest(
            String what, String comparison, List<Interval> mine, List<Interval> theirs, Later later, Weights weights) {
        int pairs = mine.size() * theirs.size();
        double chance = pairs == 1 ? 0 : weights.of("damping", "choice") * Math.log(pairs) / Math.log(2);
        Finding best = null;
        for (Interval one : mine) {
            for (Interval other : theirs) {
                Finding finding = amount(what, comparison, one, other, later, weights);
                if (finding.bits() > chance && (best == null || finding.bits() > best.bits())) {
                    best = finding;
                }
            }
        }
        return best != null
                ? best.less(chance)
                : amount(what, comparison, largest(mine), largest(theirs), later, weights);
    }

    private static Finding amount(
            String what, String comparison, Interval mine, Interval theirs, Later later, Weights weights) {
        double ratio = mine.ratio(theirs);
        Supplier<String> detail = () -> what + " " + text(mine) + " ~ " + text(theirs);
        if (ratio == 1) {
            return weights.finding(comparison, equality(comparison, mine), detail);
        }
        String level = level(mine, theirs, ratio, comparison.equals("mass") ? GREAT_MASS : 0);
        return weights.finding(comparison, later.grew(mine, theirs) ? grownTo(level) : level, detail);
    }

    private static String equality(String comparison, Interval figure) {
        if (comparison.equals("number")) {
            return figure.best() < 2 ? "equal-one" : figure.best() < 10 ? "equal-few" : "equal";
        }
        return figure.significantDigits() <= 1
                ? "equal-round"
                : figure.significantDigits() == 2 ? "equal" : "equal-precise";
    }

    private static List<Finding> damped(List<Finding> findings, double against, Weights weights) {
        double step = weights.of("damping", "step");
        List<Finding> damped = new ArrayList<>(findings);
        damped.sort(MOST_TELLING_FIRST);
        double forIt = 1;
        double againstIt = against;
        for (int i = 0; i < damped.size(); i++) {
            Finding finding = damped.get(i);
            if (finding.bits() > 0) {
                damped.set(i, finding.times(forIt));
                forIt *= step;
            } else if (finding.bits() < 0) {
                damped.set(i, finding.times(againstIt));
                againstIt *= step;
            }
        }
        return damped;
    }

    private static Interval largest(List<Interval> figures) {
        Interval largest = figures.get(0);
        for (Interval figure : figures) {
            if (figure.best() > largest.best()) {
                largest = figure;
            }
        }
        return largest;
    }

    private static Set<String> shared(SortedMap<String, ?> some, SortedMap<String, ?> others) {
        return Shared.of(some.keySet(), others.keySet());
    }

    private static String text(Interval figure) {
        return BigDecimal.valueOf(figure.best()).stripTrailingZeros().toPlainString();
    }
}
