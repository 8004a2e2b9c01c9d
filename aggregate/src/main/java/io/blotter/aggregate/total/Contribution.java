package io.blotter.aggregate.total;

import io.blotter.aggregate.money.ExchangeRates;
import io.blotter.aggregate.operation.FigureKinds;
import io.blotter.quantity.Monies;
import io.blotter.schemas.Arrests;
import io.blotter.schemas.Charges;
import io.blotter.schemas.ConsensusFact;
import io.blotter.schemas.CountTotal;
import io.blotter.schemas.CurrencyTotal;
import io.blotter.schemas.DecimalTotal;
import io.blotter.schemas.DrugTotal;
import io.blotter.schemas.Figures;
import io.blotter.schemas.ItemTotal;
import io.blotter.schemas.Money;
import io.blotter.schemas.Operation;
import io.blotter.schemas.Searches;
import io.blotter.schemas.Seizure;
import io.blotter.schemas.SeizureCategory;
import io.blotter.schemas.ValueTotal;
import io.blotter.schemas.Whole;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one operation adds to totals: all that it comes to where it stands for itself. A part is no further operation, and adds
 * only what its whole says nothing of.
 */
final class Contribution {
    /** A rate is good for no more: every converted amount is rounded to cents before it is added. */
    private static final int CENTS = 2;

    private final ExchangeRates rates;

    Contribution(ExchangeRates rates) {
        this.rates = rates;
    }

    /** What an operation adds to the totals of one group. */
    record Share(Cartel cartel, Figures figures) {}

    /**
     * What an operation adds to the totals of which groups. A part counts in full for a group that its whole does not count
     * for, shared with those that it does; one that names no group counts for its whole's.
     */
    List<Share> of(Operation operation) {
        List<Cartel> cartels = Cartel.of(operation.getCartels());
        Optional<Whole> whole = operation.getPartOf();
        if (whole.isEmpty()) {
            Figures all = figures(operation, cartels.size() > 1 ? 1L : 0L, Optional.empty());
            return cartels.stream().map(cartel -> new Share(cartel, all)).toList();
        }
        List<Cartel> counted = Cartel.of(whole.get().getCartels());
        Figures rest = figures(operation, 0L, Optional.of(whole.get().getCovered()));
        if (operation.getCartels().isEmpty()) {
            return counted.stream().map(cartel -> new Share(cartel, rest)).toList();
        }
        Set<String> ids = counted.stream().map(Cartel::id).collect(Collectors.toSet());
        return cartels.stream()
                .map(cartel ->
                        new Share(cartel, ids.contains(cartel.id()) ? rest : figures(operation, 1L, Optional.empty())))
                .toList();
    }

    /** What an operation comes to, were it the only one. */
    Figures alone(Operation operation) {
        return figures(operation, 0L, Optional.empty());
    }

    /** What an operation adds to a total over all groups. */
    Figures toAll(Operation operation) {
        return operation
                .getPartOf()
                .map(whole -> figures(operation, 0L, Optional.of(whole.getCovered())))
                .orElseGet(() -> figures(operation, operation.getCartels().size() > 1 ? 1L : 0L, Optional.empty()));
    }

    /**
     * The figures of an operation; what is part of a total is not added.
     *
     * @param shared 1 where it counts for another group too
     * @param covered what its whole's figures cover; empty where it counts in full
     */
    private Figures figures(Operation operation, long shared, Optional<List<String>> covered) {
        List<Object> statements = operation.getFacts().stream()
                .filter(fact -> !fact.getPartOfTotal())
                .map(ConsensusFact::getStatement)
                .filter(statement -> isLeft(FigureKinds.of(statement), covered))
                .toList();
        List<ValueTotal> seizedValue =
                isLeft(FigureKinds.SEIZED_VALUE, covered) ? operation.getSeizedValue() : List.of();
        List<ValueTotal> drugValue = isLeft(FigureKinds.DRUG_VALUE, covered) ? operation.getDrugValue() : List.of();
        Optional<YearMonth> month = operation.getMonth().map(YearMonth::parse);
        List<CurrencyTotal> cash = isLeft(FigureKinds.CASH, covered) ? cash(operation.getFacts()) : List.of();
        Figures figures = new Figures(
                covered.isPresent() ? 0L : 1L,
                shared,
                (long) operation.getTellings().size(),
                persons(statements, Arrests.class),
                persons(statements, Searches.class),
                persons(statements, Charges.class),
                euro(seizedValue, month),
                byCurrency(seizedValue),
                byCurrency(seizedValue.stream()
                        .filter(total -> inEuro(total.getMoney().getBest(), total.getMoney(), month)
                                .isEmpty())
                        .toList()),
                euro(drugValue, month),
                byCurrency(drugValue),
                List.of(),
                List.of(),
                cash);
        for (Object statement : statements) {
            if (statement instanceof Seizure seizure) {
                figures = FigureSums.plus(figures, seizure(seizure), 1);
            }
        }
        return figures;
    }

    private static boolean isLeft(String kind, Optional<List<String>> covered) {
        return covered.filter(kinds -> FigureKinds.covers(kinds, kind)).isEmpty();
    }

    /** The cash of an operation: what is part of a larger sum of assets is cash all the same, what is part of other cash is not more. */
    private static List<CurrencyTotal> cash(List<ConsensusFact> facts) {
        List<CurrencyTotal> whole = cash(facts, false);
        return whole.isEmpty() ? cash(facts, true) : whole;
    }

    private static List<CurrencyTotal> cash(List<ConsensusFact> facts, boolean parts) {
        List<ValueTotal> sums = facts.stream()
                .filter(fact -> fact.getPartOfTotal() == parts)
                .map(ConsensusFact::getStatement)
                .filter(statement ->
                        statement instanceof Seizure seizure && seizure.getCategory() == SeizureCategory.CASH)
                .flatMap(statement -> ((Seizure) statement).getValue().stream())
                .map(money -> new ValueTotal(money, List.of(), ""))
                .toList();
        return byCurrency(sums);
    }

    private static CountTotal persons(List<Object> statements, Class<?> kind) {
        return statements.stream()
                .filter(kind::isInstance)
                .map(Contribution::count)
                .reduce(Sums.noCount(), (sum, more) -> Sums.plus(sum, more, 1));
    }

    private static CountTotal count(Object statement) {
        if (statement instanceof Arrests arrests) {
            return Sums.of(arrests.getPersons());
        }
        if (statement instanceof Searches searches) {
            return Sums.of(searches.getPremises());
        }
        return statement instanceof Charges charges ? Sums.of(charges.getPersons()) : Sums.noCount();
    }

    private static Figures seizure(Seizure seizure) {
        CountTotal count = seizure.getCount().map(Sums::of).orElse(Sums.noCount());
        if (seizure.getCategory() != SeizureCategory.DRUG) {
            return seizure.getCount().isEmpty()
                    ? FigureSums.nothing()
                    : FigureSums.ofItem(new ItemTotal(seizure.getCategory(), 1L, count));
        }
        DecimalTotal kilograms = seizure.getMass()
                .map(mass -> Sums.of(mass.getLow(), mass.getBest(), mass.getHigh()))
                .orElse(Sums.nothing());
        return seizure.getMass().isEmpty() && seizure.getCount().isEmpty()
                ? FigureSums.nothing()
                : FigureSums.ofDrug(new DrugTotal(FigureKinds.substance(seizure), 1L, kilograms, count));
    }

    private DecimalTotal euro(List<ValueTotal> totals, Optional<YearMonth> month) {
        DecimalTotal sum = Sums.nothing();
        for (ValueTotal total : totals) {
            Money money = total.getMoney();
            Optional<BigDecimal> best = inEuro(money.getBest(), money, month);
            if (best.isPresent()) {
                sum = Sums.plus(
                        sum,
                        Sums.of(
                                money.getLow().flatMap(low -> inEuro(low, money, month)),
                                best.get(),
                                money.getHigh().flatMap(high -> inEuro(high, money, month))),
                        1);
            }
        }
        return sum;
    }

    private Optional<BigDecimal> inEuro(BigDecimal amount, Money money, Optional<YearMonth> month) {
        return rates.inEuro(amount, money.getCurrency(), month, CENTS).map(Monies::scaled);
    }

    private static List<CurrencyTotal> byCurrency(List<ValueTotal> totals) {
        List<CurrencyTotal> sums = new ArrayList<>();
        for (ValueTotal total : totals) {
            Money money = total.getMoney();
            sums = new ArrayList<>(FigureSums.currencies(
                    sums,
                    List.of(new CurrencyTotal(
                            money.getCurrency(), 1L, Sums.of(money.getLow(), money.getBest(), money.getHigh()))),
                    1));
        }
        return List.copyOf(sums);
    }
}
