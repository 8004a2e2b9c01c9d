package io.blotter.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.quantity.Monies;
import io.blotter.schemas.CartelTotals;
import io.blotter.schemas.CountTotal;
import io.blotter.schemas.CurrencyTotal;
import io.blotter.schemas.DecimalTotal;
import io.blotter.schemas.Figures;
import io.blotter.serdes.Reading;
import io.blotter.topics.Topics;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a topic holds against what it should hold. */
class ComparisonTest {
    private static final String TOPIC = "blotter.cartel-totals";

    @Test
    void theSameRecordsAreNoDifference() {
        assertThat(compare(
                        Map.of("alpha", totals("alpha", 12, "EUR", "100")),
                        Map.of("alpha", held(totals("alpha", 12, "EUR", "100")))))
                .isEmpty();
    }

    @Test
    void aWrongFigureIsNamedWithItsPlace() {
        assertThat(compare(
                        Map.of("alpha", totals("alpha", 12, "EUR", "100")),
                        Map.of("alpha", held(totals("alpha", 13, "EUR", "100.5")))))
                .containsExactly(new Difference.Other(
                        TOPIC,
                        "alpha",
                        List.of(
                                new FieldDifference("figures.arrests.low", "12", "13"),
                                new FieldDifference("figures.arrests.best", "12", "13"),
                                new FieldDifference("figures.arrests.high", "12", "13"),
                                new FieldDifference("figures.arrests.highOfBounded", "12", "13"),
                                new FieldDifference("figures.seizedValue[EUR].total.low", "100", "100.5"),
                                new FieldDifference("figures.seizedValue[EUR].total.best", "100", "100.5"),
                                new FieldDifference("figures.seizedValue[EUR].total.high", "100", "100.5"),
                                new FieldDifference("figures.seizedValue[EUR].total.highOfBounded", "100", "100.5"))));
    }

    @Test
    void anElementThatOnlyOneHasStandsAgainstNothing() {
        // When
        List<Difference> differences = compare(
                Map.of("alpha", totals("alpha", 1, "EUR", "100")),
                Map.of("alpha", held(totals("alpha", 1, "USD", "100"))));

        // Then
        assertThat(((Difference.Other) differences.get(0)).fields())
                .extracting(FieldDifference::path)
                .containsExactly("figures.seizedValue[EUR]", "figures.seizedValue[USD]");
        assertThat(((Difference.Other) differences.get(0)).fields().get(0).found())
                .isEqualTo("nothing");
    }

    @Test
    void theOrderOfAListMatters() {
        // Given
        CartelTotals expected = totals("alpha", 1, List.of(currency("EUR", "100"), currency("USD", "5")));
        CartelTotals found = totals("alpha", 1, List.of(currency("USD", "5"), currency("EUR", "100")));

        // Then
        assertThat(compare(Map.of("alpha", expected), Map.of("alpha", held(found))))
                .containsExactly(new Difference.Other(
                        TOPIC,
                        "alpha",
                        List.of(new FieldDifference(
                                "figures.seizedValue", "in order [EUR, USD]", "in order [USD, EUR]"))));
    }

    @Test
    void whatIsMissingTooMuchOrUnreadableIsTold() {
        assertThat(compare(
                        Map.of(
                                "alpha", totals("alpha", 1, "EUR", "1"),
                                "beta", totals("beta", 1, "EUR", "1")),
                        Map.of(
                                "beta",
                                new Reading.Unreadable<>(Reading.Problem.NOT_AVRO, "no Avro"),
                                "gamma",
                                held(totals("gamma", 1, "EUR", "1")))))
                .containsExactly(
                        new Difference.Missing(TOPIC, "alpha"),
                        new Difference.Unreadable(TOPIC, "beta", "no Avro"),
                        new Difference.Unexpected(TOPIC, "gamma"));
    }

    private static List<Difference> compare(
            Map<String, CartelTotals> expected, Map<String, Reading<CartelTotals>> found) {
        return new Comparison<>(Topics.CARTEL_TOTALS, CartelTotals.class).of(expected, new TreeMap<>(found));
    }

    private static Reading<CartelTotals> held(CartelTotals totals) {
        return new Reading.Value<>(totals);
    }

    private static CartelTotals totals(String id, long arrests, String currency, String seized) {
        return totals(id, arrests, List.of(currency(currency, seized)));
    }

    private static CartelTotals totals(String id, long arrests, List<CurrencyTotal> seized) {
        CountTotal none = new CountTotal(0L, 0L, 0L, 0L, 0L);
        return new CartelTotals(
                id,
                id,
                Figures.newBuilder()
                        .setArrests(new CountTotal(arrests, arrests, arrests, 0L, arrests))
                        .setSearches(none)
                        .setCharges(none)
                        .setSeizedValueEuro(decimal("0"))
                        .setSeizedValue(seized)
                        .setDrugValueEuro(decimal("0"))
                        .build(),
                LocalDate.of(2024, 3, 1),
                null);
    }

    private static CurrencyTotal currency(String currency, String amount) {
        return new CurrencyTotal(currency, 1L, decimal(amount));
    }

    private static DecimalTotal decimal(String amount) {
        BigDecimal scaled = Monies.scaled(new BigDecimal(amount));
        return new DecimalTotal(scaled, scaled, scaled, 0L, scaled);
    }
}
