package io.blotter.enrich.account;

import io.blotter.enrich.account.GoodsAccount.Told;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Brings the money of one operation in one currency to one total: a grand total where one is stated, else the sum. */
public final class ValueAccount {
    /** Totals are rounded: "about €5 million" covers 3 and 2.1. */
    private static final BigDecimal ROUNDING = new BigDecimal("1.10");

    private static final BigDecimal SAME_SUM = new BigDecimal("0.005");

    private ValueAccount() {}

    /**
     * The total of sums in one currency.
     *
     * @param named sums of named goods, distinct and no parts
     * @param general sums that may be grand totals: of "assets"
     */
    public static Optional<Outcome> of(List<Figure> named, List<Figure> general) {
        if (named.isEmpty() && general.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal sum = Comparison.sum(named);
        Optional<Figure> grand = general.stream().max(Comparator.comparing(Figure::value));
        if (grand.isPresent() && sum.compareTo(grand.get().value().multiply(ROUNDING)) <= 0) {
            List<Integer> covered = new ArrayList<>(ids(named));
            general.stream().filter(f -> !f.equals(grand.get())).map(Figure::id).forEach(covered::add);
            return Optional.of(Outcome.of(grand.get(), covered, List.of(), "stated as a total of the assets"));
        }
        Optional<Figure> whole = wholeOf(named);
        if (general.isEmpty() && whole.isPresent()) {
            List<Integer> covered =
                    ids(named.stream().filter(f -> !f.equals(whole.get())).toList());
            return Optional.of(Outcome.of(whole.get(), covered, List.of(), "what the other sums come to"));
        }
        List<Figure> all = new ArrayList<>(named);
        all.addAll(general);
        String reason = all.size() > 1 ? "the sum of sums that do not overlap" : "the only sum stated";
        return Optional.of(Outcome.sumOf(all, List.of(), List.of(), reason));
    }

    /** The sum that all the others come to. */
    private static Optional<Figure> wholeOf(List<Figure> named) {
        Optional<Figure> largest = named.stream().max(Comparator.comparing(Figure::value));
        List<Figure> others = named.stream()
                .filter(figure -> !figure.equals(largest.orElseThrow()))
                .toList();
        return largest.filter(
                figure -> others.size() > 1 && Comparison.isNear(Comparison.sum(others), figure.value(), SAME_SUM));
    }

    /** The street value of the drugs: a figure that covers the others where there is one, else the sum. */
    public static Optional<Outcome> ofDrugs(List<Told> told) {
        if (told.isEmpty()) {
            return Optional.empty();
        }
        List<Figure> figures = told.stream().map(Told::figure).toList();
        boolean oneBreath = told.stream().map(Told::place).distinct().count() == 1;
        Figure rough = figures.stream().max(Comparator.comparing(Figure::value)).orElseThrow();
        Figure largest = figures.stream()
                .filter(figure -> Comparison.isSame(figure, rough) && isFiner(figure, rough))
                .findFirst()
                .orElse(rough);
        List<Figure> others = figures.stream()
                .filter(figure -> !figure.equals(largest) && figures.stream().noneMatch(f -> isRougher(figure, f)))
                .toList();
        boolean covers = largest.total()
                || (!oneBreath && (rough.prominent() || largest.prominent()))
                || (Comparison.sum(others).compareTo(largest.value().multiply(ROUNDING)) <= 0 && others.size() > 1);
        List<Integer> covered = figures.stream()
                .filter(figure -> !figure.equals(largest))
                .map(Figure::id)
                .toList();
        if (covers || others.isEmpty()) {
            String reason = covered.isEmpty() ? "the only value stated" : "the value of the whole";
            return Optional.of(Outcome.of(largest, covered, List.of(), reason));
        }
        List<Figure> summands = new ArrayList<>(others);
        summands.add(0, largest);
        return Optional.of(Outcome.sumOf(summands, List.of(), List.of(), "the sum of the values stated"));
    }

    private static boolean isRougher(Figure figure, Figure than) {
        return !figure.isExact() && Comparison.isSame(figure, than) && !isFiner(figure, than);
    }

    /** "nearly $6 million" in the headline is 5.8 million below. */
    private static boolean isFiner(Figure figure, Figure than) {
        return !than.isExact()
                && figure.value().stripTrailingZeros().precision()
                        > than.value().stripTrailingZeros().precision();
    }

    private static List<Integer> ids(List<Figure> figures) {
        return figures.stream().map(Figure::id).toList();
    }
}
