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
        List<Figure> kept = distinct.stream().map(Told::figure).toList();
        return new Relations(kept.stream().map(Figure::id).toList(), partsOf(kept), List.copyOf(restated));
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

    private static List<Integer> partsOf(List<Figure> distinct) {
        if (distinct.size() < 2) {
            return List.of();
        }
        Figure largest =
                distinct.stream().max(Comparator.comparing(Figure::value)).orElseThrow();
        List<Figure> others =
                distinct.stream().filter(figure -> !figure.equals(largest)).toList();
        BigDecimal sum = Comparison.sum(others);
        boolean fits = sum.compareTo(largest.value().multiply(BigDecimal.ONE.add(SUM_TOLERANCE))) <= 0;
        boolean sumsUp = others.size() > 1 && Comparison.isNear(sum, largest.value(), SUM_TOLERANCE);
        boolean covers = sumsUp || (fits && (largest.total() || largest.prominent()));
        // "including" looks back: what it makes a part of stands before it. "At least 8 million" leaves room for what
        // follows.
        int whole = distinct.indexOf(largest);
        boolean open = largest.qualifier() == Qualifier.MORE_THAN && fits;
        return others.stream()
                .filter(figure -> covers
                        || (distinct.indexOf(figure) > whole && (figure.part() || (open && !figure.additional()))))
                .map(Figure::id)
                .toList();
    }
}
