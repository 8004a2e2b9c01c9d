package io.blotter.command;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.ColumnData;
import com.github.freva.asciitable.HorizontalAlign;
import io.blotter.schemas.CartelTotals;
import io.blotter.schemas.DrugTotal;
import io.blotter.schemas.SeizureCategory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The totals as a table for people. */
final class TotalsTable {
    private static final int LONGEST_NAME = 30;
    private static final int LONGEST_DRUGS = 40;
    private static final Character[] BORDERS = AsciiTable.BASIC_ASCII_NO_DATA_SEPARATORS_NO_OUTSIDE_BORDER;

    private static final Set<SeizureCategory> WEAPONS = Set.of(SeizureCategory.FIREARM, SeizureCategory.EXPLOSIVE);
    private static final Set<SeizureCategory> VEHICLES =
            Set.of(SeizureCategory.VEHICLE, SeizureCategory.VESSEL, SeizureCategory.AIRCRAFT);

    private static final ColumnData<CartelTotals> CARTEL =
            column("Cartel", HorizontalAlign.LEFT, LONGEST_NAME, CartelTotals::getName);
    private static final ColumnData<CartelTotals> OPERATIONS =
            column("Operations", row -> number(row.getFigures().getOperations()));
    private static final ColumnData<CartelTotals> ARRESTS =
            column("Arrests", row -> number(row.getFigures().getArrests().getBest()));
    private static final ColumnData<CartelTotals> SEIZED =
            column("Seized €", row -> euro(row.getFigures().getSeizedValueEuro().getBest()));
    private static final ColumnData<CartelTotals> DRUGS =
            column("Drugs", HorizontalAlign.LEFT, LONGEST_DRUGS, TotalsTable::drugs);
    private static final ColumnData<CartelTotals> TOLD =
            column("Told", row -> number(row.getFigures().getTellings()));

    private static final List<ColumnData<CartelTotals>> ALL = List.of(
            CARTEL,
            OPERATIONS,
            column("Shared", row -> number(row.getFigures().getSharedOperations())),
            ARRESTS,
            column("Searches", row -> number(row.getFigures().getSearches().getBest())),
            column("Charged", row -> number(row.getFigures().getCharges().getBest())),
            SEIZED,
            column("Cash", TotalsTable::cash),
            DRUGS,
            column("Weapons", row -> number(items(row, WEAPONS))),
            column("Vehicles", row -> number(items(row, VEHICLES))),
            column("First", row -> day(row.getFirstAction())),
            column("Last", row -> day(row.getLastAction())),
            TOLD);

    private TotalsTable() {}

    /** One line for each cartel, under a head: what is looked at most. */
    static List<String> lines(Collection<CartelTotals> totals) {
        return lines(totals, List.of(CARTEL, OPERATIONS, ARRESTS, SEIZED, DRUGS, TOLD));
    }

    /** As many columns as a terminal of this width has room for: the first layout that fits, or the narrowest. */
    static List<String> fitting(Collection<CartelTotals> totals, int width) {
        List<List<ColumnData<CartelTotals>>> layouts = List.of(
                ALL,
                List.of(CARTEL, OPERATIONS, ARRESTS, SEIZED, DRUGS, TOLD),
                List.of(CARTEL, OPERATIONS, ARRESTS, SEIZED, TOLD));
        return layouts.stream()
                .map(columns -> lines(totals, columns))
                .filter(lines -> lines.stream().allMatch(line -> line.length() <= width))
                .findFirst()
                .orElseGet(() -> lines(totals, List.of(CARTEL, ARRESTS, SEIZED)));
    }

    /** One line for each cartel, under a head: all that totals are kept of, for a wide terminal. */
    static List<String> wideLines(Collection<CartelTotals> totals) {
        return lines(totals, ALL);
    }

    private static List<String> lines(Collection<CartelTotals> totals, List<ColumnData<CartelTotals>> columns) {
        return AsciiTable.getTable(BORDERS, List.copyOf(totals), columns)
                .lines()
                .toList();
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static ColumnData<CartelTotals> column(String head, Function<CartelTotals, String> cell) {
        return column(head, HorizontalAlign.RIGHT, Integer.MAX_VALUE, cell);
    }

    private static ColumnData<CartelTotals> column(
            String head, HorizontalAlign align, int width, Function<CartelTotals, String> cell) {
        return new Column().header(head).dataAlign(align).maxWidth(width).with(cell);
    }

    private static String cash(CartelTotals row) {
        return row.getFigures().getCash().stream()
                .map(sum -> euro(sum.getTotal().getBest()) + " " + sum.getCurrency())
                .collect(Collectors.joining(", "));
    }

    private static long items(CartelTotals row, Set<SeizureCategory> kinds) {
        return row.getFigures().getItems().stream()
                .filter(item -> kinds.contains(item.getCategory()))
                .mapToLong(item -> item.getCount().getBest())
                .sum();
    }

    private static String drugs(CartelTotals row) {
        return row.getFigures().getDrugs().stream().map(TotalsTable::drug).collect(Collectors.joining(", "));
    }

    private static String drug(DrugTotal drug) {
        BigDecimal kilograms = drug.getKilograms().getBest();
        return kilograms.signum() == 0
                ? number(drug.getUnits().getBest()) + " units " + drug.getSubstance()
                : decimal(kilograms) + " kg " + drug.getSubstance();
    }

    private static String euro(BigDecimal amount) {
        return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(amount.setScale(0, RoundingMode.HALF_UP));
    }

    private static String decimal(BigDecimal value) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.ENGLISH);
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }

    private static String number(long value) {
        return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(value);
    }
}
