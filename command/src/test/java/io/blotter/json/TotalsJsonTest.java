package io.blotter.json;

import static io.blotter.json.Written.again;
import static io.blotter.json.Written.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.blotter.quantity.Monies;
import io.blotter.schemas.ActionDay;
import io.blotter.schemas.CartelMonth;
import io.blotter.schemas.CartelTotals;
import io.blotter.schemas.CountTotal;
import io.blotter.schemas.CurrencyTotal;
import io.blotter.schemas.DecimalTotal;
import io.blotter.schemas.DrugTotal;
import io.blotter.schemas.Figures;
import io.blotter.schemas.ItemTotal;
import io.blotter.schemas.SeizureCategory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code blotter totals} prints. */
class TotalsJsonTest {
    private static final CountTotal NONE = new CountTotal(0L, 0L, 0L, 0L, 0L);

    @Test
    void aCartelHasEveryFigureWithItsBounds() {
        // Given
        CountTotal openArrests = new CountTotal(801L, 823L, null, 1L, 23L);
        Figures figures = Figures.newBuilder()
                .setOperations(2)
                .setSharedOperations(1)
                .setTellings(5)
                .setArrests(openArrests)
                .setSearches(new CountTotal(35L, 35L, 35L, 0L, 35L))
                .setCharges(NONE)
                .setSeizedValueEuro(decimal("5550000"))
                .setSeizedValue(List.of(new CurrencyTotal("BTC", 1L, decimal("1.5")), euro("5550000")))
                .setUnconverted(List.of(new CurrencyTotal("BTC", 1L, decimal("1.5"))))
                .setDrugValueEuro(decimal("1.4E9"))
                .setDrugValue(List.of(euro("1.4E9")))
                .setDrugs(List.of(new DrugTotal("cocaine", 1L, decimal("2700.25"), NONE)))
                .setItems(List.of(new ItemTotal(SeizureCategory.VEHICLE, 1L, new CountTotal(15L, 15L, 15L, 0L, 15L))))
                .setCash(List.of(euro("550000")))
                .build();
        CartelTotals totals = new CartelTotals(
                "balkan-cartel", "Balkan Cartel", figures, LocalDate.of(2023, 5, 11), LocalDate.of(2023, 8, 24));

        // When
        JsonNode written = again(TotalsJson.of(totals));

        // Then
        assertThat(written).isEqualTo(json("""
                {"cartel": "balkan-cartel", "name": "Balkan Cartel", "operations": 2, "sharedOperations": 1, "reports": 5,
                 "arrests": {"value": 823, "low": 801, "high": null},
                 "searches": {"value": 35, "low": 35, "high": 35},
                 "charged": {"value": 0, "low": 0, "high": 0},
                 "seizedValueEur": {"value": 5550000, "low": 5550000, "high": 5550000},
                 "seizedValue": [{"amount": 1.5, "currency": "BTC", "low": 1.5, "high": 1.5},
                                 {"amount": 5550000, "currency": "EUR", "low": 5550000, "high": 5550000}],
                 "unconverted": [{"amount": 1.5, "currency": "BTC", "low": 1.5, "high": 1.5}],
                 "drugValueEur": {"value": 1400000000, "low": 1400000000, "high": 1400000000},
                 "drugValue": [{"amount": 1400000000, "currency": "EUR", "low": 1400000000, "high": 1400000000}],
                 "drugs": [{"substance": "cocaine", "kg": {"value": 2700.25, "low": 2700.25, "high": 2700.25},
                            "units": {"value": 0, "low": 0, "high": 0}}],
                 "items": [{"category": "VEHICLE", "count": {"value": 15, "low": 15, "high": 15}}],
                 "cash": [{"amount": 550000, "currency": "EUR", "low": 550000, "high": 550000}],
                 "firstAction": "2023-05-11", "lastAction": "2023-08-24"}"""));
    }

    @Test
    void aMonthHasItsFirstAndLastDayOfAction() {
        // Given
        Figures figures = Figures.newBuilder()
                .setOperations(1)
                .setArrests(NONE)
                .setSearches(NONE)
                .setCharges(NONE)
                .setSeizedValueEuro(decimal("0"))
                .setDrugValueEuro(decimal("0"))
                .build();
        List<ActionDay> days =
                List.of(new ActionDay(LocalDate.of(2023, 5, 11), 1L), new ActionDay(LocalDate.of(2023, 5, 12), 1L));

        // When
        JsonNode may =
                again(TotalsJson.of(new CartelMonth("balkan-cartel", "Balkan Cartel", "2023-05", figures, days)));
        JsonNode undated =
                again(TotalsJson.of(new CartelMonth("balkan-cartel", "Balkan Cartel", "undated", figures, List.of())));

        // Then
        assertThat(may.get("month").asText()).isEqualTo("2023-05");
        assertThat(may.get("operations").asLong()).isEqualTo(1);
        assertThat(may.get("firstAction").asText()).isEqualTo("2023-05-11");
        assertThat(may.get("lastAction").asText()).isEqualTo("2023-05-12");
        assertThat(undated.get("lastAction").isNull()).isTrue();
    }

    @Test
    void whereNoDayIsKnownThereIsNone() {
        // Given
        Figures figures = Figures.newBuilder()
                .setArrests(NONE)
                .setSearches(NONE)
                .setCharges(NONE)
                .setSeizedValueEuro(decimal("0"))
                .setDrugValueEuro(decimal("0"))
                .build();

        // When
        JsonNode written = again(TotalsJson.of(new CartelTotals("unattributed", "Unattributed", figures, null, null)));

        // Then
        assertThat(written.get("firstAction").isNull()).isTrue();
        assertThat(written.get("lastAction").isNull()).isTrue();
        assertThat(written.get("seizedValueEur").get("value").toString()).isEqualTo("0");
    }

    private static CurrencyTotal euro(String amount) {
        return new CurrencyTotal("EUR", 1L, decimal(amount));
    }

    private static DecimalTotal decimal(String amount) {
        BigDecimal scaled = Monies.scaled(new BigDecimal(amount));
        return new DecimalTotal(scaled, scaled, scaled, 0L, scaled);
    }
}
