package io.blotter.enrich.account;

import io.blotter.schemas.Qualifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Tells, among figures for goods of the same kind and measure, the distinct ones, those that restate another and those that
 * a total covers.
 */
public final class GoodsAccount {
    private static final BigDecimal SUM_TOLERANCE = new BigDecimal("0.02");
    /** "Over a tonne" may be 1.1 tonnes in two parts. */
    private static final BigDecimal OVER = new BigDecimal("0.15");

    /**
     * How figures for the same goods relate.
     *
     * @param distinct ids of the figures that count, and of parts of them
     * @param parts ids of those that another figure covers
     * @param restated ids of those that say the same as another, each with the id of that other
     */
    public record Relations(List<Integer> distinct, List<Integer> parts, List<Restatement> restated) {}

    /** That one figure says the same as another. */
    public record Restatement(int id, int same) {}

    /**
     * A figure and where it is told.
     *
     * @param figure the figure
     * @param place the sentence or list; one breath does not say the same thing twice
     */
    public record Told(Figure figure, int place) {}

    private GoodsAccount() {}

    /** The relations of {@code figures}, which stand in the order of the text. */
    public static Relations of(List<Told> figures) {
        List<Told> distinct = new ArrayList<>();
        List<Restatement> restated = new ArrayList<>();
        for (Told told : figures) {
            Figure figure = told.figure();
            int same = indexOfSame(distinct, told);
            if (same < 0) {
                distinct.add(told);
            } else if (isBetter(figure, distinct.get(same).figure())) {
                Told worse = distinct.set(same, told);
                restated.add(new Restatement(worse.figure().id(), figure.id()));
            } else {
                restated.add(
                        new Restatement(figure.id(), distinct.get(same).figure().id()));
            }
        }
        List<Integer> kept = distinct.stream().map(told -> told.figure().id()).toList();
        return new Relations(kept, partsOf(distinct), List.copyOf(restated));
    }

    private static int indexOfSame(List<Told> distinct, Told told) {
        if (told.figure().additional()) {
            return -1;
        }
        for (int i = 0; i < distinct.size(); i++) {
            Told other = distinct.get(i);
            if (other.place() != told.place() && Comparison.isSame(other.figure(), told.figure())) {
                return i;
            }
        }
        return -1;
    }

    /** An exact wording is better than a rounded one, and a total than none. */
    private static boolean isBetter(Figure figure, Figure than) {
        boolean finer = figure.value().stripTrailingZeros().precision()
                > than.value().stripTrailingZeros().precision();
        boolean exacter = figure.isExact() ? !than.isExact() || finer : finer && !than.isExact();
        return exacter && figure.value().compareTo(than.value()) != 0;
    }

    private static List<Integer> partsOf(List<Told> distinct) {
        if (distinct.size() < 2) {
            return List.of();
        }
        Told largest = distinct.stream()
                .max(Comparator.comparing(told -> told.figure().value()))
                .orElseThrow();
        List<Told> others =
                distinct.stream().filter(told -> !told.equals(largest)).toList();
        Figure whole = largest.figure();
        BigDecimal sum = Comparison.sum(others.stream().map(Told::figure).toList());
        boolean fits = sum.compareTo(whole.value().multiply(BigDecimal.ONE.add(SUM_TOLERANCE))) <= 0;
        boolean sumsUp = others.size() > 1
                && isAtAnEnd(largest, distinct)
                && Comparison.isNear(sum, whole.value(), SUM_TOLERANCE);
        boolean overflows = others.size() > 1
                && whole.qualifier() == Qualifier.MORE_THAN
                && whole.prominent()
                && sum.compareTo(whole.value()) > 0
                && Comparison.isNear(sum, whole.value(), OVER)
                && others.stream().noneMatch(other -> other.place() == largest.place());
        List<Integer> parts = new ArrayList<>();
        for (Told other : others) {
            // One breath that lists goods of a kind does not say of what they are parts; the headline does of those
            // below.
            boolean apart = other.place() != largest.place();
            boolean later = distinct.indexOf(other) > distinct.indexOf(largest);
            boolean open = whole.qualifier() == Qualifier.MORE_THAN && apart;
            boolean covered = sumsUp || overflows || (fits && (whole.total() || (whole.prominent() && apart)));
            // "including" looks back: what it makes a part of stands before it. "At least 8 million" leaves room for
            // what
            // follows.
            boolean part =
                    other.figure().part() || (open && fits && !other.figure().additional());
            if (covered || (later && part)) {
                parts.add(other.figure().id());
            }
        }
        return List.copyOf(parts);
    }

    /** A total comes first or last among what it is the total of; small numbers add up by chance. */
    private static boolean isAtAnEnd(Told largest, List<Told> all) {
        boolean end = all.get(0).equals(largest) || all.get(all.size() - 1).equals(largest);
        boolean chance = largest.figure().value().compareTo(BigDecimal.TEN) < 0
                && !largest.figure().total();
        return (end && !chance) || all.stream().anyMatch(other -> other.place() != largest.place());
    }
}
