package io.blotter.csv;

import io.blotter.schemas.CartelTotals;
import io.blotter.schemas.CountTotal;
import io.blotter.schemas.CurrencyTotal;
import io.blotter.schemas.DecimalTotal;
import io.blotter.schemas.DrugTotal;
import io.blotter.schemas.Figures;
import io.blotter.schemas.SeizureCategory;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The totals, a row for each cartel. Sums are in euro; lists within a cell are separated by semicolons. */
public final class TotalsCsv {
    private static final List<SeizureCategory> COUNTED = List.of(
            SeizureCategory.FIREARM,
            SeizureCategory.EXPLOSIVE,
            SeizureCategory.VEHICLE,
            SeizureCategory.VESSEL,
            SeizureCategory.AIRCRAFT,
            SeizureCategory.PROPERTY);

    private static final CsvTable<CartelTotals> TABLE = table();

    private TotalsCsv() {}

    /** Prints the head and a row for each of {@code totals}, in their order. */
    public static void print(Collection<CartelTotals> totals, Appendable out) {
        TABLE.print(totals, out);
    }

    private static CsvTable<CartelTotals> table() {
        CsvTable<CartelTotals> table = new CsvTable<CartelTotals>()
                .text("cartel", CartelTotals::getCartelId)
                .text("name", CartelTotals::getName)
                .count("operations", row -> row.getFigures().getOperations())
                .count("shared_operations", row -> row.getFigures().getSharedOperations())
                .count("reports", row -> row.getFigures().getTellings());
        counts(table, "arrests", Figures::getArrests);
        counts(table, "searches", Figures::getSearches);
        counts(table, "charged", Figures::getCharges);
        sums(table, "seized_value_eur", Figures::getSeizedValueEuro);
        sums(table, "drug_value_eur", Figures::getDrugValueEuro);
        table.text("seized_value", row -> currencies(row.getFigures().getSeizedValue()))
                .text("not_converted", row -> currencies(row.getFigures().getUnconverted()))
                .text("cash", row -> currencies(row.getFigures().getCash()))
                .text("drugs", TotalsCsv::drugs);
        COUNTED.forEach(category -> table.count(category.name().toLowerCase(Locale.ROOT), row -> items(row, category)));
        return table.optional("first_action", CartelTotals::getFirstAction)
                .optional("last_action", CartelTotals::getLastAction);
    }

    private static void counts(CsvTable<CartelTotals> table, String name, Function<Figures, CountTotal> of) {
        table.count(name, row -> of.apply(row.getFigures()).getBest())
                .count(name + "_low", row -> of.apply(row.getFigures()).getLow())
                .optionalCount(name + "_high", row -> of.apply(row.getFigures()).getHigh());
    }

    private static void sums(CsvTable<CartelTotals> table, String name, Function<Figures, DecimalTotal> of) {
        table.decimal(name, row -> of.apply(row.getFigures()).getBest())
                .decimal(name + "_low", row -> of.apply(row.getFigures()).getLow())
                .optionalDecimal(
                        name + "_high", row -> of.apply(row.getFigures()).getHigh());
    }

    private static String currencies(List<CurrencyTotal> totals) {
        return totals.stream()
                .map(total -> CsvTable.plain(total.getTotal().getBest()) + " " + total.getCurrency())
                .collect(Collectors.joining("; "));
    }

    private static String drugs(CartelTotals row) {
        return row.getFigures().getDrugs().stream().map(TotalsCsv::drug).collect(Collectors.joining("; "));
    }

    private static String drug(DrugTotal drug) {
        String weight = drug.getKilograms().getBest().signum() == 0
                ? ""
                : " " + CsvTable.plain(drug.getKilograms().getBest()) + " kg";
        String units =
                drug.getUnits().getBest() == 0 ? "" : " " + drug.getUnits().getBest() + " units";
        return drug.getSubstance() + weight + units;
    }

    private static long items(CartelTotals row, SeizureCategory category) {
        return row.getFigures().getItems().stream()
                .filter(item -> item.getCategory() == category)
                .mapToLong(item -> item.getCount().getBest())
                .sum();
    }
}
