package io.blotter.aggregate.total;

import static io.blotter.aggregate.sample.Reports.about;
import static io.blotter.aggregate.sample.Reports.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.aggregate.consensus.Consensus;
import io.blotter.aggregate.link.Account;
import io.blotter.aggregate.operation.OperationChange;
import io.blotter.aggregate.sample.OperationBuilder;
import io.blotter.aggregate.table.Table;
import io.blotter.record.Structure;
import io.blotter.schemas.CartelTotals;
import io.blotter.schemas.CurrencyTotal;
import io.blotter.schemas.Operation;
import io.blotter.schemas.SeizureCategory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TotalsTest {
    private static final Totals TOTALS = Totals.standard();
    private static final Consensus CONSENSUS = Consensus.standard();

    private final TotalsTables tables = TotalsTables.inMemory();

    @Example
    void moneyIsInEuroAtTheRateOfTheMonthOfAction() {
        add(operation("a", about().on("2023-05-11").against("north-group").seizedValue("1086720", "USD")));

        // 1 EUR = 1.08672 USD in May 2023
        assertThat(totals("north-group").getFigures().getSeizedValueEuro().getBest())
                .isEqualByComparingTo("1000000");
    }

    @Example
    void moneyWithoutARateStaysInItsOwnCurrency() {
        add(operation(
                "a", about().against("north-group").seizedValue("12", "BTC").seizedValue("500", "EUR")));

        var figures = totals("north-group").getFigures();
        assertThat(figures.getSeizedValueEuro().getBest()).isEqualByComparingTo("500");
        assertThat(figures.getUnconverted())
                .extracting(CurrencyTotal::getCurrency)
                .containsExactly("BTC");
        assertThat(figures.getSeizedValue())
                .extracting(CurrencyTotal::getCurrency)
                .containsExactly("BTC", "EUR");
    }

    @Example
    void aMonthPastTheEndOfTheTableTakesTheLastRate() {
        add(operation("a", about().on("2090-01-11").against("north-group").seizedValue("1151540", "USD")));

        assertThat(totals("north-group").getFigures().getSeizedValueEuro().getBest())
                .isEqualByComparingTo("1000000");
    }

    @Example
    void statisticsAreNotCounted() {
        add(operation("a", about().statistic().against("north-group").arrests(6558)));

        assertThat(tables.cartels().withPrefix("")).isEmpty();
    }

    @Example
    void anOperationWithoutAGroupIsUnattributedAndOneWithoutAMonthUndated() {
        add(CONSENSUS.of(Account.of(report("a", "daily.example", "", about().arrests(7))), List.of()));

        assertThat(totals("unattributed").getFigures().getArrests().getBest()).isEqualTo(7);
        assertThat(tables.months().get("unattributed/undated")).isPresent();
    }

    @Example
    void anOperationAgainstTwoGroupsCountsForBothAndSaysSo() {
        add(operation("a", about().against("north-group", "south-group").arrests(7)));

        assertThat(totals("north-group").getFigures().getSharedOperations()).isEqualTo(1);
        assertThat(totals("south-group").getFigures().getArrests().getBest()).isEqualTo(7);
    }

    @Example
    void theGrandTotalCountsAnOperationAgainstTwoGroupsOnce() {
        Operation shared = operation(
                "a",
                about().on("2023-05-11").against("north-group", "south-group").arrests(7));
        Operation alone =
                operation("b", about().on("2023-06-12").against("north-group").arrests(5));
        Operation statistic =
                operation("c", about().statistic().against("north-group").arrests(6558));

        CartelTotals all = GrandTotal.of(List.of(shared, alone, statistic));

        assertThat(all.getFigures().getOperations()).isEqualTo(2);
        assertThat(all.getFigures().getSharedOperations()).isEqualTo(1);
        assertThat(all.getFigures().getArrests().getBest()).isEqualTo(12);
        assertThat(all.getFirstAction()).contains(LocalDate.of(2023, 5, 11));
        assertThat(all.getLastAction()).contains(LocalDate.of(2023, 6, 12));
    }

    @Example
    void cashIsCountedByCurrencyAlsoWhereItIsPartOfASumOfAssets() {
        add(operation(
                "a",
                about().against("north-group")
                        .value(SeizureCategory.ASSETS, "5000000", "EUR")
                        .valueAsPart(SeizureCategory.CASH, "550000", "EUR")));
        add(operation("b", about().against("north-group").value(SeizureCategory.CASH, "1200", "USD")));

        assertThat(totals("north-group").getFigures().getCash())
                .extracting(sum -> sum.getCurrency() + " "
                        + sum.getTotal().getBest().stripTrailingZeros().toPlainString())
                .containsExactly("EUR 550000", "USD 1200");
    }

    @Example
    void whatIsPartOfATotalIsNotAdded() {
        add(operation("a", about().against("north-group").drug("cocaine", "602").drugAsPart("cocaine", "40")));

        assertThat(totals("north-group").getFigures().getDrugs())
                .singleElement()
                .satisfies(drug -> {
                    assertThat(drug.getFacts()).isEqualTo(1);
                    assertThat(drug.getKilograms().getBest()).isEqualByComparingTo("602");
                });
    }

    @Example
    void firstAndLastDayOfActionFollowTheOperationsThatAreLeft() {
        Operation early = operation("a", about().on("2023-01-11").against("north-group"));
        Operation late = operation("b", about().on("2024-02-12").against("north-group"));
        add(early);
        add(late);
        assertThat(totals("north-group").getFirstAction()).contains(LocalDate.of(2023, 1, 11));
        assertThat(totals("north-group").getLastAction()).contains(LocalDate.of(2024, 2, 12));

        remove(early);

        assertThat(totals("north-group").getFirstAction()).contains(LocalDate.of(2024, 2, 12));
    }

    @Property(tries = 1000)
    void takingAwayUndoesAdding(
            @ForAll("operations") List<OperationBuilder> some, @ForAll("operations") List<OperationBuilder> others) {
        TotalsTables onlySome = TotalsTables.inMemory();
        TotalsTables both = TotalsTables.inMemory();
        for (int i = 0; i < some.size(); i++) {
            Operation operation = operation("some-" + i, some.get(i));
            apply(onlySome, Optional.empty(), Optional.of(operation));
            apply(both, Optional.empty(), Optional.of(operation));
        }
        for (int i = 0; i < others.size(); i++) {
            apply(both, Optional.empty(), Optional.of(operation("other-" + i, others.get(i))));
        }

        for (int i = 0; i < others.size(); i++) {
            apply(both, Optional.of(operation("other-" + i, others.get(i))), Optional.empty());
        }

        assertThat(both.cartels().withPrefix(""))
                .hasSameSizeAs(onlySome.cartels().withPrefix(""));
        onlySome.cartels().withPrefix("").forEach(entry -> assertThat(Structure.same(
                        Optional.of(entry.value()), both.cartels().get(entry.key())))
                .as(entry.key())
                .isTrue());
        onlySome.months().withPrefix("").forEach(entry -> assertThat(
                        Structure.same(Optional.of(entry.value()), both.months().get(entry.key())))
                .as(entry.key())
                .isTrue());
    }

    @Property(tries = 300)
    void monthsAddUpToTheCartel(@ForAll("operations") List<OperationBuilder> some) {
        for (int i = 0; i < some.size(); i++) {
            add(operation("some-" + i, some.get(i)));
        }

        tables.cartels().withPrefix("").forEach(entry -> {
            long arrests = tables.months().withPrefix(entry.key() + "/").stream()
                    .map(month -> month.value().getFigures().getArrests().getBest())
                    .reduce(0L, Long::sum);
            assertThat(arrests)
                    .isEqualTo(entry.value().getFigures().getArrests().getBest());
        });
    }

    @Property(tries = 200)
    void theRunningTotalOverAllIsTheOneComputedInOneGo(@ForAll("operations") List<OperationBuilder> some) {
        Totals overAll = Totals.overAll();
        TotalsTables running = TotalsTables.inMemory();
        List<Operation> operations = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            operations.add(operation("some-" + i, some.get(i)));
        }

        operations.forEach(operation -> overAll.apply(
                running, List.of(new OperationChange(operation.getId(), Optional.empty(), Optional.of(operation)))));

        assertThat(running.cartels().withPrefix(""))
                .extracting(Table.Entry::value)
                .isEqualTo(operations.isEmpty() ? List.of() : List.of(GrandTotal.of(operations)));
    }

    @Provide
    Arbitrary<List<OperationBuilder>> operations() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 28),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of("north-group", "south-group"),
                        Arbitraries.longs().between(0, 500),
                        Arbitraries.of("EUR", "USD", "INR", "BTC"),
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ONE, new BigDecimal("9999999"))
                                .ofScale(2))
                .as((day, month, cartel, arrests, currency, amount) -> about().on(
                                LocalDate.of(2024, month, day).toString())
                        .against(cartel)
                        .arrests(arrests)
                        .drug("cocaine", amount.toPlainString())
                        .number(SeizureCategory.VEHICLE, arrests)
                        .seizedValue(amount.toPlainString(), currency)
                        .drugValue(amount.toPlainString(), currency))
                .list()
                .ofMaxSize(6);
    }

    private static Operation operation(String id, OperationBuilder told) {
        return CONSENSUS.of(Account.of(report(id, "daily.example", "2024-03-06", told)), List.of());
    }

    private void add(Operation operation) {
        apply(tables, Optional.empty(), Optional.of(operation));
    }

    private void remove(Operation operation) {
        apply(tables, Optional.of(operation), Optional.empty());
    }

    private static void apply(TotalsTables tables, Optional<Operation> before, Optional<Operation> after) {
        String id = before.or(() -> after).map(Operation::getId).orElseThrow();
        TOTALS.apply(tables, List.of(new OperationChange(id, before, after)));
    }

    private CartelTotals totals(String cartelId) {
        return tables.cartels().get(cartelId).orElseThrow();
    }
}
