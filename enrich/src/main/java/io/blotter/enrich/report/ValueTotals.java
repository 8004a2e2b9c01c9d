package io.blotter.enrich.report;

import io.blotter.enrich.account.Figure;
import io.blotter.enrich.account.GoodsAccount.Told;
import io.blotter.enrich.account.Outcome;
import io.blotter.enrich.account.ValueAccount;
import io.blotter.enrich.quantity.Quantity;
import io.blotter.schemas.SeizureCategory;
import io.blotter.schemas.ValueTotal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Brings the money of an operation's goods to one total a currency. */
final class ValueTotals {
    private ValueTotals() {}

    private static final class Sums {
        private final List<Figure> named = new ArrayList<>();
        private final List<Figure> general = new ArrayList<>();
    }

    /** Totals of the seized value; marks the goods that a stated grand total covers. */
    static List<ValueTotal> ofAssets(List<Goods> goods, List<String> factIds) {
        Map<String, Sums> currencies = new TreeMap<>();
        for (int i = 0; i < goods.size(); i++) {
            Goods one = goods.get(i);
            Optional<Quantity> money = one.money();
            boolean counts = money.isPresent() && !one.isStreetValue() && !one.isPart() && isAsset(one);
            if (counts) {
                Figure figure = Values.figure(i, money.get(), false, false);
                Sums sums = currencies.computeIfAbsent(money.get().unit(), unused -> new Sums());
                (one.category() == SeizureCategory.ASSETS ? sums.general : sums.named).add(figure);
            }
        }
        List<ValueTotal> totals = new ArrayList<>();
        currencies.forEach(
                (currency, sums) -> ValueAccount.of(sums.named, sums.general).ifPresent(outcome -> {
                    outcome.parts().forEach(i -> goods.get(i).markPart("part of the stated total of the assets"));
                    totals.add(total(outcome, currency, factIds));
                }));
        return totals;
    }

    /** Drugs have a street value, and counterfeits a price that nobody would pay. */
    private static boolean isAsset(Goods goods) {
        return goods.category() != SeizureCategory.DRUG && !goods.isCounterfeit();
    }

    /** Totals of the street value of drugs. */
    static List<ValueTotal> ofDrugs(List<Goods> goods, List<String> factIds) {
        Map<String, List<Told>> currencies = new TreeMap<>();
        for (int i = 0; i < goods.size(); i++) {
            Goods one = goods.get(i);
            Optional<Quantity> money = one.money();
            if (money.isPresent() && one.isStreetValue() && !one.isPart()) {
                Figure figure =
                        Values.figure(i, money.get(), false, one.figure().prominent());
                currencies
                        .computeIfAbsent(money.get().unit(), unused -> new ArrayList<>())
                        .add(new Told(figure, one.place()));
            }
        }
        List<ValueTotal> totals = new ArrayList<>();
        currencies.forEach((currency, figures) ->
                ValueAccount.ofDrugs(figures).ifPresent(outcome -> totals.add(total(outcome, currency, factIds))));
        return totals;
    }

    private static ValueTotal total(Outcome outcome, String currency, List<String> factIds) {
        List<String> formedOf = outcome.formedOf().stream().map(factIds::get).toList();
        return new ValueTotal(Values.money(outcome, currency), formedOf, outcome.reason());
    }
}
