package io.blotter.explanation;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.ColumnData;
import com.github.freva.asciitable.HorizontalAlign;
import io.blotter.schemas.CartelTotals;
import io.blotter.schemas.CountTotal;
import io.blotter.schemas.CurrencyTotal;
import io.blotter.schemas.DecimalTotal;
import io.blotter.schemas.DrugTotal;
import io.blotter.schemas.Figures;
import io.blotter.schemas.ItemTotal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** A cartel's totals as lines for a person: each figure, the operations that it is the sum of, and these one by one. */
final class CartelPage {
    private static final Character[] BORDERS = AsciiTable.BASIC_ASCII_NO_DATA_SEPARATORS_NO_OUTSIDE_BORDER;
    private static final int LONGEST_NAME = 30;
    private static final int KILOGRAM_DIGITS = 3;

    private record Row(String figure, String low, String best, String high) {}

    private CartelPage() {}

    static List<String> lines(Explained.OfCartel cartel, MarkStyle style) {
        CartelTotals totals = cartel.totals();
        Figures figures = totals.getFigures();
        List<String> lines = new ArrayList<>();
        lines.add("== " + totals.getCartelId() + ": " + Shown.text(totals.getName()));
        lines.add(counted(figures.getOperations(), "operation")
                + (figures.getSharedOperations() == 0
                        ? ""
                        : ", " + figures.getSharedOperations() + " of them shared with other groups")
                + ", told " + counted(figures.getTellings(), "time")
                + totals.getFirstAction().map(day -> "; first action " + day).orElse("")
                + totals.getLastAction().map(day -> ", last " + day).orElse(""));
        lines.add("");
        lines.addAll(table(
                rows(figures),
                List.of(
                        text("Figure", Row::figure),
                        number("Low", Row::low),
                        number("Best", Row::best),
                        number("High", Row::high))));
        lines.add("");
        lines.add("What they are the sum of:");
        lines.addAll(table(
                cartel.counted(),
                List.of(
                        text("Operation", row -> row.operation().operation().getId()),
                        text(
                                "Name",
                                row -> row.operation().operation().getName().orElse("")),
                        text(
                                "Month",
                                row -> row.operation().operation().getMonth().orElse("undated")),
                        number("Arrests", row -> best(row.figures().getArrests())),
                        number("Searches", row -> best(row.figures().getSearches())),
                        number("Charged", row -> best(row.figures().getCharges())),
                        number(
                                "Seized €",
                                row -> euro(row.figures().getSeizedValueEuro().getBest())),
                        number("Told", row -> String.valueOf(row.figures().getTellings())))));
        lines.add("");
        cartel.counted().forEach(operation -> lines.addAll(OperationPage.lines(operation.operation(), style)));
        cartel.statistics().forEach(statistic -> lines.addAll(OperationPage.lines(statistic, style)));
        return lines;
    }

    private static List<Row> rows(Figures figures) {
        List<Row> rows = new ArrayList<>();
        count("arrests", figures.getArrests()).ifPresent(rows::add);
        count("searches", figures.getSearches()).ifPresent(rows::add);
        count("charged", figures.getCharges()).ifPresent(rows::add);
        decimal("seized value, EUR", figures.getSeizedValueEuro(), CartelPage::euro)
                .ifPresent(rows::add);
        for (CurrencyTotal currency : figures.getUnconverted()) {
            decimal("seized value, " + currency.getCurrency() + " without a rate", currency.getTotal(), Shown::number)
                    .ifPresent(rows::add);
        }
        for (CurrencyTotal currency : figures.getCash()) {
            decimal("of it cash, " + currency.getCurrency(), currency.getTotal(), Shown::number)
                    .ifPresent(rows::add);
        }
        decimal("value of drugs, EUR", figures.getDrugValueEuro(), CartelPage::euro)
                .ifPresent(rows::add);
        for (DrugTotal drug : figures.getDrugs()) {
            decimal(drug.getSubstance() + ", kg", drug.getKilograms(), CartelPage::kilograms)
                    .ifPresent(rows::add);
            count(drug.getSubstance() + ", units", drug.getUnits()).ifPresent(rows::add);
        }
        for (ItemTotal item : figures.getItems()) {
            count(item.getCategory().name().toLowerCase(Locale.ROOT) + ", number", item.getCount())
                    .ifPresent(rows::add);
        }
        return rows;
    }

    private static Optional<Row> count(String figure, CountTotal total) {
        return total.getBest() == 0 && total.getOpen() == 0 && total.getHighOfBounded() == 0
                ? Optional.empty()
                : Optional.of(new Row(
                        figure,
                        Shown.number(BigDecimal.valueOf(total.getLow())),
                        best(total),
                        total.getHigh()
                                .map(BigDecimal::valueOf)
                                .map(Shown::number)
                                .orElse("open")));
    }

    private static Optional<Row> decimal(String figure, DecimalTotal total, Function<BigDecimal, String> shown) {
        return total.getBest().signum() == 0
                        && total.getOpen() == 0
                        && total.getHighOfBounded().signum() == 0
                ? Optional.empty()
                : Optional.of(new Row(
                        figure,
                        shown.apply(total.getLow()),
                        shown.apply(total.getBest()),
                        total.getHigh().map(shown).orElse("open")));
    }

    private static String best(CountTotal total) {
        return Shown.number(BigDecimal.valueOf(total.getBest()));
    }

    private static String euro(BigDecimal amount) {
        return Shown.number(amount.setScale(0, RoundingMode.HALF_UP));
    }

    private static String kilograms(BigDecimal mass) {
        return Shown.number(mass.setScale(KILOGRAM_DIGITS, RoundingMode.HALF_UP));
    }

    private static String counted(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private static <T> List<String> table(List<T> rows, List<ColumnData<T>> columns) {
        return AsciiTable.getTable(BORDERS, rows, columns)
                .lines()
                .map(String::stripTrailing)
                .toList();
    }

    private static <T> ColumnData<T> text(String head, Function<T, String> cell) {
        return column(head, HorizontalAlign.LEFT, cell);
    }

    private static <T> ColumnData<T> number(String head, Function<T, String> cell) {
        return column(head, HorizontalAlign.RIGHT, cell);
    }

    private static <T> ColumnData<T> column(String head, HorizontalAlign align, Function<T, String> cell) {
        return new Column()
                .header(head)
                .headerAlign(align)
                .dataAlign(align)
                .maxWidth(LONGEST_NAME)
                .with(row -> Shown.text(cell.apply(row)));
    }
}
