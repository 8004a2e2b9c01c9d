package io.blotter.aggregate.total;

import io.blotter.schemas.CurrencyTotal;
import io.blotter.schemas.DrugTotal;
import io.blotter.schemas.Figures;
import io.blotter.schemas.ItemTotal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** Sums of {@link Figures}: a group under addition, so that what was added can be taken away again without a trace. */
public final class FigureSums {
    private FigureSums() {}

    /** No operations, no figures. */
    public static Figures nothing() {
        return ofGoods(List.of(), List.of());
    }

    /** Both together. */
    public static Figures plus(Figures sum, Figures more) {
        return plus(sum, more, 1);
    }

    /** The sum without what was added to it before. */
    public static Figures minus(Figures sum, Figures less) {
        return plus(sum, less, -1);
    }

    static Figures plus(Figures sum, Figures more, int sign) {
        return new Figures(
                sum.getOperations() + sign * more.getOperations(),
                sum.getSharedOperations() + sign * more.getSharedOperations(),
                sum.getTellings() + sign * more.getTellings(),
                Sums.plus(sum.getArrests(), more.getArrests(), sign),
                Sums.plus(sum.getSearches(), more.getSearches(), sign),
                Sums.plus(sum.getCharges(), more.getCharges(), sign),
                Sums.plus(sum.getSeizedValueEuro(), more.getSeizedValueEuro(), sign),
                currencies(sum.getSeizedValue(), more.getSeizedValue(), sign),
                currencies(sum.getUnconverted(), more.getUnconverted(), sign),
                Sums.plus(sum.getDrugValueEuro(), more.getDrugValueEuro(), sign),
                currencies(sum.getDrugValue(), more.getDrugValue(), sign),
                drugs(sum.getDrugs(), more.getDrugs(), sign),
                items(sum.getItems(), more.getItems(), sign),
                currencies(sum.getCash(), more.getCash(), sign));
    }

    static Figures ofDrug(DrugTotal drug) {
        return ofGoods(List.of(drug), List.of());
    }

    static Figures ofItem(ItemTotal item) {
        return ofGoods(List.of(), List.of(item));
    }

    private static Figures ofGoods(List<DrugTotal> drugs, List<ItemTotal> items) {
        return new Figures(
                0L,
                0L,
                0L,
                Sums.noCount(),
                Sums.noCount(),
                Sums.noCount(),
                Sums.nothing(),
                List.of(),
                List.of(),
                Sums.nothing(),
                List.of(),
                drugs,
                items,
                List.of());
    }

    static List<CurrencyTotal> currencies(List<CurrencyTotal> sums, List<CurrencyTotal> more, int sign) {
        return merged(
                sums,
                more,
                CurrencyTotal::getCurrency,
                CurrencyTotal::getAmounts,
                currency -> new CurrencyTotal(currency.getCurrency(), 0L, Sums.nothing()),
                (sum, one) -> new CurrencyTotal(
                        sum.getCurrency(),
                        sum.getAmounts() + sign * one.getAmounts(),
                        Sums.plus(sum.getTotal(), one.getTotal(), sign)));
    }

    private static List<DrugTotal> drugs(List<DrugTotal> sums, List<DrugTotal> more, int sign) {
        return merged(
                sums,
                more,
                DrugTotal::getSubstance,
                DrugTotal::getFacts,
                drug -> new DrugTotal(drug.getSubstance(), 0L, Sums.nothing(), Sums.noCount()),
                (sum, one) -> new DrugTotal(
                        sum.getSubstance(),
                        sum.getFacts() + sign * one.getFacts(),
                        Sums.plus(sum.getKilograms(), one.getKilograms(), sign),
                        Sums.plus(sum.getUnits(), one.getUnits(), sign)));
    }

    private static List<ItemTotal> items(List<ItemTotal> sums, List<ItemTotal> more, int sign) {
        return merged(
                sums,
                more,
                ItemTotal::getCategory,
                ItemTotal::getFacts,
                item -> new ItemTotal(item.getCategory(), 0L, Sums.noCount()),
                (sum, one) -> new ItemTotal(
                        sum.getCategory(),
                        sum.getFacts() + sign * one.getFacts(),
                        Sums.plus(sum.getCount(), one.getCount(), sign)));
    }

    /** Sums by key ascending, as both lists are; a sum of no figures any more is left out. */
    private static <T, K extends Comparable<K>> List<T> merged(
            List<T> sums,
            List<T> more,
            Function<T, K> key,
            ToLongFunction<T> size,
            Function<T, T> zero,
            BinaryOperator<T> plus) {
        if (more.isEmpty()) {
            return sums;
        }
        List<T> merged = new ArrayList<>(sums.size() + more.size());
        int place = 0;
        for (T one : more) {
            int order = -1;
            while (place < sums.size() && (order = key.apply(sums.get(place)).compareTo(key.apply(one))) < 0) {
                merged.add(sums.get(place++));
            }
            boolean there = place < sums.size() && order == 0;
            T sum = plus.apply(there ? sums.get(place++) : zero.apply(one), one);
            if (size.applyAsLong(sum) != 0) {
                merged.add(sum);
            }
        }
        merged.addAll(sums.subList(place, sums.size()));
        return Collections.unmodifiableList(merged);
    }
}
