package io.blotter.aggregate.total;

import io.blotter.aggregate.money.ExchangeRates;
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
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What one operation adds to the totals of each group that it was directed at. */
final class Contribution {
    private static final String UNNAMED_DRUGS = "drugs";

    /** A rate is good for no more: every converted amount is rounded to cents before it is added. */
    private static final int CENTS = 2;

    private final ExchangeRates rates;

    Contribution(ExchangeRates rates) {
        this.rates = rates;
    }

    /** The figures of one operation; what is part of a total is not added. */
    Figures of(Operation operation) {
        List<Object> statements = operation.getFacts().stream()
                .filter(fact -> !fact.getPartOfTotal())
                .map(ConsensusFact::getStatement)
                .toList();
        Optional<YearMonth> month = operation.getMonth().map(YearMonth::parse);
        Figures figures = new Figures(
                1L,
                operation.getCartels().size() > 1 ? 1L : 0L,
                (long) operation.getTellings().size(),
                persons(statements, Arrests.class),
                persons(statements, Searches.class),
                persons(statements, Charges.class),
                euro(operation.getSeizedValue(), month),
                byCurrency(operation.getSeizedValue()),
                byCurrency(operation.getSeizedValue().stream()
                        .filter(total -> inEuro(total.getMoney().getBest(), total.getMoney(), month)
                                .isEmpty())
                        .toList()),
                euro(operation.getDrugValue(), month),
                byCurrency(operation.getDrugValue()),
                List.of(),
                List.of());
        for (Object statement : statements) {
            if (statement instanceof Seizure seizure) {
                figures = FigureSums.plus(figures, seizure(seizure), 1);
            }
        }
        return figures;
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
                : FigureSums.ofDrug(new DrugTotal(
                        seizure.getSubstance().orElse(UNNAMED_DRUGS).toLowerCase(Locale.ROOT), 1L, kilograms, count));
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
