package io.blotter.command;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.ColumnData;
import com.github.freva.asciitable.HorizontalAlign;
import io.blotter.schemas.CartelTotals;
import io.blotter.schemas.DrugTotal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The totals as a table for people. */
final class TotalsTable {
    private static final int LONGEST_NAME = 30;
    private static final int LONGEST_DRUGS = 40;
    private static final Character[] BORDERS = AsciiTable.BASIC_ASCII_NO_DATA_SEPARATORS_NO_OUTSIDE_BORDER;

    private TotalsTable() {}

    /** One line for each cartel, under a head. */
    static List<String> lines(Collection<CartelTotals> totals) {
        return AsciiTable.getTable(
                        BORDERS,
                        List.copyOf(totals),
                        List.of(
                                column("Cartel", HorizontalAlign.LEFT, LONGEST_NAME, CartelTotals::getName),
                                column(
                                        "Operations",
                                        row -> number(row.getFigures().getOperations())),
                                column(
                                        "Arrests",
                                        row -> number(
                                                row.getFigures().getArrests().getBest())),
                                column(
                                        "Seized €",
                                        row -> euro(row.getFigures()
                                                .getSeizedValueEuro()
                                                .getBest())),
                                column("Drugs", HorizontalAlign.LEFT, LONGEST_DRUGS, TotalsTable::drugs),
                                column("Told", row -> number(row.getFigures().getTellings()))))
                .lines()
                .toList();
    }

    private static ColumnData<CartelTotals> column(String head, Function<CartelTotals, String> cell) {
        return column(head, HorizontalAlign.RIGHT, Integer.MAX_VALUE, cell);
    }

    private static ColumnData<CartelTotals> column(
            String head, HorizontalAlign align, int width, Function<CartelTotals, String> cell) {
        return new Column().header(head).dataAlign(align).maxWidth(width).with(cell);
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
