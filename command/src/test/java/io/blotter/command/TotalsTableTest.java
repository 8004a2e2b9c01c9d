package io.blotter.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.quantity.Monies;
import io.blotter.schemas.CartelTotals;
import io.blotter.schemas.CountTotal;
import io.blotter.schemas.CurrencyTotal;
import io.blotter.schemas.DecimalTotal;
import io.blotter.schemas.DrugTotal;
import io.blotter.schemas.Figures;
import io.blotter.schemas.ItemTotal;
import io.blotter.schemas.SeizureCategory;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The totals as a person sees them. */
class TotalsTableTest {
    @Test
    void aCartelIsALineWithItsFiguresAsPeopleWriteThem() {
        // Given
        CartelTotals balkan = totals(
                "Balkan Cartel",
                Figures.newBuilder()
                        .setOperations(2)
                        .setTellings(4)
                        .setArrests(count(1_029))
                        .setSeizedValueEuro(decimal("5550000.49"))
                        .setDrugs(List.of(
                                new DrugTotal("cocaine", 1L, decimal("2700.25"), count(0)),
                                new DrugTotal("ecstasy", 1L, decimal("0"), count(1_200)))));

        // When
        List<String> lines = TotalsTable.lines(List.of(balkan));

        // Then
        assertThat(lines.get(0)).contains("Cartel", "Operations", "Arrests", "Seized €", "Drugs", "Told");
        assertThat(String.join("\n", lines))
                .contains("Balkan Cartel", "1,029", "5,550,000", "2,700.2 kg cocaine", "1,200 units");
    }

    @Test
    void aWideTableHasAllThatTotalsAreKeptOf() {
        // Given
        CartelTotals balkan = totals(
                "Balkan Cartel",
                Figures.newBuilder()
                        .setOperations(2)
                        .setTellings(4)
                        .setArrests(count(29))
                        .setSeizedValueEuro(decimal("5550000"))
                        .setCash(List.of(new CurrencyTotal("EUR", 1L, decimal("550000"))))
                        .setItems(List.of(
                                new ItemTotal(SeizureCategory.VEHICLE, 1L, count(15)),
                                new ItemTotal(SeizureCategory.VESSEL, 1L, count(2)),
                                new ItemTotal(SeizureCategory.FIREARM, 1L, count(6)))));

        // When
        List<String> lines = TotalsTable.wideLines(List.of(balkan));

        // Then
        assertThat(lines.get(0))
                .contains("Shared", "Searches", "Charged", "Cash", "Weapons", "Vehicles", "First", "Last", "Told");
        assertThat(lines.get(2)).contains("550,000 EUR").containsPattern("\\| +6 +\\| +17 +\\|");
    }

    @Test
    void whereNothingIsKnownYetThereIsTheHeadAlone() {
        assertThat(TotalsTable.lines(List.of()).get(0)).contains("Cartel");
    }

    @Test
    void aCartelCanBeNamedByIdAndByName() {
        assertThat(CartelFilter.names("balkan-cartel", "balkan-cartel", "Balkan Cartel"))
                .isTrue();
        assertThat(CartelFilter.names(" BALKAN cartel ", "balkan-cartel", "Balkan Cartel"))
                .isTrue();
        assertThat(CartelFilter.names("balkan", "balkan-cartel", "Balkan Cartel"))
                .isFalse();
        assertThat(CartelFilter.id("Balkan Cartel")).isEqualTo("balkan-cartel");
        assertThat(CartelFilter.id("'Ndrangheta")).isEqualTo("ndrangheta");
        assertThat(CartelFilter.id("Cártel de Sinaloa")).isEqualTo("cartel-de-sinaloa");
    }

    private static CartelTotals totals(String name, Figures.Builder figures) {
        return new CartelTotals(
                "balkan-cartel",
                name,
                figures.setSearches(count(0))
                        .setCharges(count(0))
                        .setDrugValueEuro(decimal("0"))
                        .build(),
                null,
                null);
    }

    private static CountTotal count(long value) {
        return new CountTotal(value, value, value, 0L, value);
    }

    private static DecimalTotal decimal(String amount) {
        BigDecimal scaled = Monies.scaled(new BigDecimal(amount));
        return new DecimalTotal(scaled, scaled, scaled, 0L, scaled);
    }
}
