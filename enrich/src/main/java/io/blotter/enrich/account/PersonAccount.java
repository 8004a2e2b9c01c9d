package io.blotter.enrich.account;

import io.blotter.enrich.account.Headcount.Introduction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Brings the numbers of persons (or premises) that a text gives for one operation to one. Stated totals win over sums;
 * without one, headline and lead give the figure and what is smaller is part of it; figures said to come on top are added
 * where no earlier figure covers them. Where neither a total nor headline or lead count, the groups that the text brings in
 * one after another are added up.
 */
public final class PersonAccount {
    private PersonAccount() {}

    /**
     * The outcome for {@code heads}, which stand in the order of the text; empty where there are none.
     *
     * @param recalled the numbers by which the text points back to persons: "the five", "all of the 23 suspects"
     */
    public static Optional<Outcome> of(List<Headcount> heads, Set<BigDecimal> recalled) {
        if (heads.isEmpty()) {
            return Optional.empty();
        }
        List<Headcount> some = those(heads, h -> h.figure().value().signum() > 0);
        if (some.isEmpty()) {
            return Optional.of(split(heads, List.of(heads.get(0)), "the text says that there were none"));
        }
        List<Headcount> own = withoutPeriods(some);
        List<Headcount> whole = those(own, h -> !h.figure().part());
        if (whole.isEmpty()) {
            return Optional.of(split(own, List.of(largest(own)), "only parts are stated: the largest of them"));
        }
        Optional<Headcount> ofThem = partBesides(own, whole);
        if (ofThem.isPresent()) {
            List<Headcount> all = new ArrayList<>(List.of(ofThem.get()));
            all.addAll(whole);
            return Optional.of(split(own, all, "some of those told of, and others on top of them"));
        }
        List<Headcount> totals =
                those(whole, h -> h.figure().total() && !h.figure().additional());
        if (!totals.isEmpty() && compare(largest(whole), largest(totals)) <= 0) {
            return Optional.of(split(own, List.of(largest(totals)), "stated as a total"));
        }
        Outcome outcome = withoutTotal(own, whole);
        List<Headcount> lots = distinct(those(whole, h -> !h.is(Introduction.KNOWN) || !isSeveral(h)));
        BigDecimal sum = sum(lots);
        boolean recalledOnce = recalled.stream().anyMatch(number -> number.compareTo(sum) == 0)
                || isAny(lots, h -> sum.compareTo(BigDecimal.valueOf(h.rank())) == 0);
        boolean borneOut = lots.size() > 1 && sum.compareTo(outcome.value()) > 0 && recalledOnce;
        return Optional.of(
                borneOut ? split(own, lots, "their sum is how many the text speaks of afterwards") : outcome);
    }

    /** "Nine of them are detained. One more was detained in Riga": some of persons of whom nothing else is said. */
    private static Optional<Headcount> partBesides(List<Headcount> own, List<Headcount> whole) {
        boolean onTop = !isAny(whole, h -> !h.figure().additional());
        List<Headcount> parts = onTop ? those(own, h -> h.figure().part()) : List.of();
        return parts.isEmpty() || compare(largest(parts), largest(whole)) <= 0
                ? Optional.empty()
                : Optional.of(largest(parts));
    }

    /** What was counted over years is another total than the action's, where the text has both. */
    private static List<Headcount> withoutPeriods(List<Headcount> heads) {
        List<Headcount> own = those(heads, h -> !h.is(Introduction.PERIOD));
        boolean both = isAny(own, h -> !h.figure().part());
        return both ? own : heads;
    }

    private static Outcome withoutTotal(List<Headcount> own, List<Headcount> whole) {
        List<Headcount> lots = distinct(fresh(whole));
        boolean titled = isAny(whole, h -> h.titled() && isSeveral(h));
        if (!titled && isByCountry(lots)) {
            return split(own, lots, "the sum of those of each country");
        }
        List<Headcount> prominent = those(whole, h -> h.figure().prominent() && isSeveral(h));
        if (!prominent.isEmpty()) {
            List<Headcount> plain =
                    prominent.stream().filter(h -> !h.figure().additional()).toList();
            Headcount base = largest(plain.isEmpty() ? prominent : plain);
            return from(own, whole, exactForm(whole, base), "as headline or lead state it");
        }
        if (lots.isEmpty()) {
            return split(own, List.of(largest(whole)), "the largest figure stated");
        }
        Optional<Headcount> all = resumed(whole, lots);
        if (all.isPresent()) {
            return split(own, List.of(all.get()), "what the text comes back to as a whole");
        }
        List<Headcount> plain = those(lots, h -> !h.figure().additional());
        Headcount largest = largest(plain.isEmpty() ? lots : plain);
        boolean opens = largest.id() == lots.get(0).id() && isSeveral(largest) && !largest.described();
        if (opens || isSumOfOthers(largest, lots)) {
            return from(own, whole, exactForm(whole, largest), "the largest figure stated");
        }
        return split(own, lots, "the sum of those brought in one after another");
    }

    /** "Two men ran. A third was caught. … All three are in custody": nobody is told of again who was not told of. */
    private static Optional<Headcount> resumed(List<Headcount> whole, List<Headcount> lots) {
        List<Headcount> known = those(whole, h -> h.is(Introduction.KNOWN) && isSeveral(h));
        boolean all = !known.isEmpty() && largest(known).figure().value().compareTo(sum(lots)) >= 0;
        return all ? Optional.of(largest(known)) : Optional.empty();
    }

    private static boolean isSeveral(Headcount head) {
        return head.figure().value().compareTo(BigDecimal.ONE) > 0;
    }

    /** Those that are new to the text; one person of the headline or lead is told of again below. */
    private static List<Headcount> fresh(List<Headcount> whole) {
        boolean several = isAny(whole, h -> !h.figure().prominent() && !h.is(Introduction.KNOWN));
        boolean resumed = isAny(whole, h -> h.is(Introduction.MIXED));
        boolean titled = isAny(whole, Headcount::titled);
        return those(whole, h -> {
            boolean opens = !titled && !isSeveral(h) && h.id() == whole.get(0).id();
            boolean told = (several && h.titled()) || (resumed && h.figure().prominent() && !isSeveral(h));
            return (opens || !h.is(Introduction.KNOWN)) && !told;
        });
    }

    /** "Ten in Belgium. Four in France.": no two of the same country. */
    private static boolean isByCountry(List<Headcount> heads) {
        if (heads.size() < 2 || isAny(heads, h -> h.country().isEmpty())) {
            return false;
        }
        Set<String> countries = new HashSet<>();
        heads.forEach(h -> countries.add(h.country()));
        return countries.size() == heads.size();
    }

    private static boolean isSumOfOthers(Headcount one, List<Headcount> all) {
        BigDecimal others = sum(all).subtract(one.figure().value());
        return all.size() > 2 && Comparison.isEqual(others, one.figure().value());
    }

    private static List<Headcount> distinct(List<Headcount> heads) {
        List<Headcount> distinct = new ArrayList<>();
        for (Headcount head : heads) {
            if (!isAny(distinct, head::repeats)) {
                distinct.add(head);
            }
        }
        return distinct;
    }

    /** {@code base}, and what comes on top of it. */
    private static Outcome from(List<Headcount> own, List<Headcount> whole, Headcount base, String reason) {
        List<Headcount> summands = new ArrayList<>(List.of(base));
        BigDecimal pending = BigDecimal.ZERO;
        for (Headcount head : whole.subList(whole.indexOf(base) + 1, whole.size())) {
            BigDecimal value = head.figure().value();
            // "Two more held" in the headline are the two more of the lead.
            boolean ofTitle = base.titled() && head.figure().prominent();
            boolean again = Comparison.isEqual(value, base.figure().value())
                    && (!head.figure().additional() || ofTitle);
            if (again || head.is(Introduction.KNOWN)) {
                pending = again ? BigDecimal.ZERO : pending;
                continue;
            }
            boolean news = base.titled() && head.figure().prominent() && !isSeveral(head);
            boolean onTop = !news && (head.figure().additional() || (head.is(Introduction.ALSO) && !base.titled()));
            boolean covered = pending.signum() > 0
                    && pending.add(value).compareTo(base.figure().value()) <= 0;
            if (head.is(Introduction.ADDED) || (onTop && !covered)) {
                summands.add(head);
                pending = BigDecimal.ZERO;
            } else {
                pending = pending.add(value);
                pending = Comparison.isEqual(pending, base.figure().value()) ? BigDecimal.ZERO : pending;
            }
        }
        String why = summands.size() > 1
                ? "the sum of figures that are said to come on top of each other"
                : base.figure().prominent() ? "as headline or lead state it" : reason;
        return split(own, summands, why);
    }

    /** The figure in the most exact wording that the text gives of the same number. */
    private static Headcount exactForm(List<Headcount> whole, Headcount first) {
        for (Headcount head : whole) {
            Figure figure = head.figure();
            boolean exacter = figure.isExact() && !first.figure().isExact() && !figure.additional();
            if (exacter && figure.isExactFormOf(first.figure())) {
                return head;
            }
        }
        return first;
    }

    private static List<Headcount> those(List<Headcount> heads, Predicate<Headcount> which) {
        List<Headcount> those = new ArrayList<>(heads.size());
        for (Headcount head : heads) {
            if (which.test(head)) {
                those.add(head);
            }
        }
        return those;
    }

    private static List<Figure> figures(List<Headcount> heads) {
        List<Figure> figures = new ArrayList<>(heads.size());
        for (Headcount head : heads) {
            figures.add(head.figure());
        }
        return figures;
    }

    private static boolean isAny(List<Headcount> heads, Predicate<Headcount> such) {
        for (Headcount head : heads) {
            if (such.test(head)) {
                return true;
            }
        }
        return false;
    }

    private static Headcount largest(List<Headcount> heads) {
        Headcount largest = heads.get(0);
        for (Headcount head : heads) {
            if (compare(head, largest) > 0) {
                largest = head;
            }
        }
        return largest;
    }

    private static int compare(Headcount a, Headcount b) {
        return a.figure().value().compareTo(b.figure().value());
    }

    private static BigDecimal sum(List<Headcount> heads) {
        return Comparison.sum(figures(heads));
    }

    private static Outcome split(List<Headcount> heads, List<Headcount> summands, String reason) {
        BigDecimal value = sum(summands);
        List<Integer> parts = new ArrayList<>();
        List<Integer> restated = new ArrayList<>();
        for (Headcount head : heads) {
            if (summands.contains(head)) {
                continue;
            }
            if (head.figure().value().compareTo(value) <= 0) {
                (Comparison.isEqual(head.figure().value(), value) ? restated : parts).add(head.id());
            }
        }
        return Outcome.sumOf(figures(summands), parts, restated, reason);
    }
}
