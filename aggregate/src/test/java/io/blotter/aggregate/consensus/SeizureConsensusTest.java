package io.blotter.aggregate.consensus;

import static io.blotter.aggregate.consensus.Decided.consensus;
import static io.blotter.aggregate.sample.Reports.about;
import static io.blotter.aggregate.sample.Reports.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.blotter.schemas.ConsensusFact;
import io.blotter.schemas.Operation;
import io.blotter.schemas.Report;
import io.blotter.schemas.Seizure;
import io.blotter.schemas.SeizureCategory;
import io.blotter.schemas.ValueTotal;
import io.blotter.schemas.Voice;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was seized in an operation, and what it is worth. */
class SeizureConsensusTest {
    @Test
    void noItemCountsFromTwoReports() {
        Operation operation = consensus(
                report(
                        "a",
                        "daily.example",
                        "2024-03-06",
                        about().number(SeizureCategory.FIREARM, 2).number(SeizureCategory.FIREARM, 3)),
                report(
                        "b",
                        "evening.example",
                        "2024-03-06",
                        about().number(SeizureCategory.FIREARM, 3).number(SeizureCategory.FIREARM, 2)));

        assertThat(counted(operation))
                .extracting(seizure -> seizure.getCount().orElseThrow().getBest())
                .containsExactly(2L, 3L);
    }

    @Test
    void aTotalCoversComponentsThatStandInAnotherReport() {
        Operation operation = consensus(
                report(
                        "a",
                        "daily.example",
                        "2024-03-06",
                        about().value(SeizureCategory.ASSETS, "5000000", "EUR").seizedValue("5000000", "EUR")),
                report(
                        "b",
                        "evening.example",
                        "2024-03-06",
                        about().value(SeizureCategory.CASH, "3000000", "EUR")
                                .value(SeizureCategory.VALUABLES, "2000000", "EUR")
                                .seizedValue("5000000", "EUR")));

        assertThat(counted(operation)).extracting(Seizure::getCategory).containsExactly(SeizureCategory.ASSETS);
        assertThat(amounts(operation.getSeizedValue())).containsExactly("5000000 EUR");
    }

    @Test
    void aSumToldInAnotherCurrencyIsTheSameMoney() {
        Operation operation = consensus(
                report(
                        "a",
                        "daily.example",
                        "2024-03-06",
                        about().value(SeizureCategory.CASH, "550000", "EUR").seizedValue("550000", "EUR")),
                report(
                        "b",
                        "evening.example",
                        "2024-03-06",
                        about().value(SeizureCategory.CASH, "550000", "EUR").seizedValue("550000", "EUR")),
                report(
                        "c",
                        "weekly.example",
                        "2024-03-06",
                        about().value(SeizureCategory.CASH, "593000", "USD").seizedValue("593000", "USD")));

        assertThat(amounts(operation.getSeizedValue())).containsExactly("550000 EUR");
    }

    @Test
    void aKindOfThingThatOneReportLeavesOutIsAdded() {
        Operation operation = consensus(
                report(
                        "a",
                        "daily.example",
                        "2024-03-06",
                        about().value(SeizureCategory.CASH, "900000", "EUR").seizedValue("900000", "EUR")),
                report(
                        "b",
                        "evening.example",
                        "2024-03-06",
                        about().value(SeizureCategory.VALUABLES, "200000", "EUR")
                                .seizedValue("200000", "EUR")));

        assertThat(amounts(operation.getSeizedValue())).containsExactly("1100000 EUR");
    }

    @Test
    void aLaterLargerSumReplacesTheEarlierOne() {
        Operation operation = consensus(
                report(
                        "a",
                        "daily.example",
                        "2024-03-06",
                        about().value(SeizureCategory.ASSETS, "150", "SGD").seizedValue("150", "SGD")),
                report(
                        "b",
                        "evening.example",
                        "2024-03-07",
                        about().value(SeizureCategory.ASSETS, "150", "SGD").seizedValue("150", "SGD")),
                report(
                        "c",
                        "weekly.example",
                        "2024-08-06",
                        about().value(SeizureCategory.ASSETS, "500", "SGD").seizedValue("500", "SGD")));

        assertThat(amounts(operation.getSeizedValue())).containsExactly("500 SGD");
    }

    @Test
    void aLaterSumInAnotherCurrencyReplacesTheEarlierOneOnlyWhereItIsClearlyMore() {
        Report first = report(
                "a",
                "daily.example",
                "2024-03-06",
                about().value(SeizureCategory.CASH, "550000", "EUR").seizedValue("550000", "EUR"));
        Report converted = report(
                "b",
                "evening.example",
                "2024-03-20",
                about().value(SeizureCategory.CASH, "590000", "USD").seizedValue("590000", "USD"));
        Report grown = report(
                "c",
                "weekly.example",
                "2024-03-20",
                about().value(SeizureCategory.CASH, "900000", "USD").seizedValue("900000", "USD"));

        assertThat(amounts(consensus(first, converted).getSeizedValue())).containsExactly("550000 EUR");
        assertThat(amounts(consensus(first, grown).getSeizedValue())).containsExactly("900000 USD");
    }

    @Test
    void howTheGoodsAreBrokenDownIsTakenFromThoseWhoseTotalIsBelieved() {
        Operation operation = consensus(
                report(
                        "a",
                        "police.uk",
                        "2024-03-06",
                        about().drug("cocaine", "562")
                                .drugAsPart("cocaine", "547")
                                .drugAsPart("cocaine", "15")),
                report(
                        "b",
                        "daily.example",
                        "2024-03-06",
                        about().drug("cocaine", "560")
                                .drugAsPart("cocaine", "480")
                                .drugAsPart("cocaine", "15")));

        assertThat(operation.getFacts())
                .extracting(fact -> kilograms(fact), ConsensusFact::getPartOfTotal)
                .containsExactly(tuple("562", false), tuple("547", true), tuple("15", true));
        assertThat(operation.getFacts().get(2).getVoices())
                .extracting(Voice::getAnnouncementId)
                .containsExactly("a", "b");
    }

    @Test
    void whatOneOfThreeAddsToTheListOfTheOthersIsLeftOutAndWhatAnAuthorityAddsIsNot() {
        Report one = report("a", "daily.example", "2024-03-06", about().number(SeizureCategory.PROPERTY, 18));
        Report two = report("b", "evening.example", "2024-03-06", about().number(SeizureCategory.PROPERTY, 18));
        Report more = report(
                "c",
                "weekly.example",
                "2024-03-07",
                about().number(SeizureCategory.PROPERTY, 18).number(SeizureCategory.PROPERTY, 48));
        Report official = report(
                "d",
                "police.uk",
                "2024-03-07",
                about().number(SeizureCategory.PROPERTY, 18).number(SeizureCategory.PROPERTY, 3));

        assertThat(numbers(consensus(one, two, more))).containsExactly(18L);
        assertThat(numbers(consensus(one, two, official))).containsExactly(18L, 3L);
    }

    @Test
    void aSumThatOthersGiveAsTheWorthOfTheDrugsIsNoMoneySeized() {
        Operation operation = consensus(
                report(
                        "a",
                        "daily.example",
                        "2024-03-06",
                        about().value(SeizureCategory.CASH, "70000000", "INR").seizedValue("70000000", "INR")),
                report("b", "evening.example", "2024-03-06", about().drugValue("70000000", "INR")));

        assertThat(operation.getFacts()).isEmpty();
        assertThat(operation.getSeizedValue()).isEmpty();
        assertThat(amounts(operation.getDrugValue())).containsExactly("70000000 INR");
    }

    @Test
    void drugsToldTogetherAndApartCountOnce() {
        Operation operation = consensus(
                report("a", "daily.example", "2024-03-06", about().drug(null, "602")),
                report(
                        "b",
                        "evening.example",
                        "2024-03-06",
                        about().drug("cocaine", "562").drug("cannabis", "40")));

        assertThat(counted(operation)).hasSize(1);
    }

    private static List<Seizure> counted(Operation operation) {
        return operation.getFacts().stream()
                .filter(fact -> !fact.getPartOfTotal())
                .map(fact -> (Seizure) fact.getStatement())
                .toList();
    }

    private static List<Long> numbers(Operation operation) {
        return counted(operation).stream()
                .map(seizure -> seizure.getCount().orElseThrow().getBest())
                .toList();
    }

    private static String kilograms(ConsensusFact fact) {
        return plain(((Seizure) fact.getStatement()).getMass().orElseThrow().getBest());
    }

    private static List<String> amounts(List<ValueTotal> totals) {
        return totals.stream()
                .map(total -> plain(total.getMoney().getBest()) + " "
                        + total.getMoney().getCurrency())
                .toList();
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }
}
