package io.blotter.bench.resolving;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.ColumnData;
import com.github.freva.asciitable.HorizontalAlign;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * All runs, and whether the bars are reached.
 *
 * @param rows the runs
 * @param orderIsAllTheSame whether the order of arrival made no difference to any operation
 */
record Table(List<Row> rows, boolean orderIsAllTheSame) {
    /** How far the totals of the largest world may be off. */
    static final double MOST_ERROR = 0.01;

    /** Announcements that go through linking, consensus and totals in a second, at the least. */
    static final double LEAST_PER_SECOND = 2_000;

    /** How many times as long, or as much memory, an announcement may take in a history ten times as long. */
    static final double MOST_GROWTH = 1.25;

    /** A world smaller than this is mostly edge: what it costs says little of history. */
    private static final int FIRST_HISTORY = 10_000;

    String text() {
        return AsciiTable.getTable(
                AsciiTable.BASIC_ASCII_NO_DATA_SEPARATORS,
                rows,
                List.of(
                        column("Announcements", row -> number("%,d", row.announcements())),
                        column("Order", row -> row.order().name().toLowerCase(Locale.ROOT)),
                        column(
                                "Operations",
                                row -> number("%+.2f %%", 100 * row.off().operations())),
                        column(
                                "Arrests",
                                row -> number("%+.2f %%", 100 * row.off().arrests())),
                        column(
                                "Seized",
                                row -> number("%+.2f %%", 100 * row.off().euro())),
                        column("B-cubed P", row -> number("%.3f", row.score().precision())),
                        column("R", row -> number("%.3f", row.score().recall())),
                        column("F1", row -> number("%.3f", row.score().f1())),
                        column("A second", row -> number("%,.0f", row.perSecond())),
                        column("Microseconds each", row -> number("%.0f", row.microseconds())),
                        column("Bytes each", row -> number("%,.0f", row.bytes()))));
    }

    boolean allHold() {
        return failures().isEmpty();
    }

    String verdict() {
        List<String> failures = failures();
        return failures.isEmpty() ? "every bar is reached" : "not reached: " + String.join("; ", failures);
    }

    private List<String> failures() {
        List<String> failures = new ArrayList<>();
        if (!orderIsAllTheSame) {
            failures.add("the order of arrival makes a difference");
        }
        Row largest =
                rows.stream().max(Comparator.comparingInt(Row::announcements)).orElseThrow();
        if (largest.off().worst() > MOST_ERROR) {
            failures.add(number(
                    "totals are off by %.2f %%, at most 1 %% is allowed",
                    100 * largest.off().worst()));
        }
        for (Row row : rows) {
            if (row.announcements() >= FIRST_HISTORY && row.perSecond() < LEAST_PER_SECOND) {
                failures.add(number("%,.0f announcements in a second", row.perSecond()));
            }
        }
        for (Row later : rows) {
            for (Row earlier : rows) {
                if (later.order() == earlier.order()
                        && earlier.announcements() >= FIRST_HISTORY
                        && later.announcements() > earlier.announcements()) {
                    grown("time", later.microseconds() / earlier.microseconds(), failures);
                    grown("memory", later.bytes() / earlier.bytes(), failures);
                }
            }
        }
        return failures;
    }

    private static void grown(String what, double times, List<String> failures) {
        if (times > MOST_GROWTH) {
            failures.add(number("%s for each announcement grew %.2f times with history", what, times));
        }
    }

    private static ColumnData<Row> column(String header, Function<Row, String> text) {
        return new Column().header(header).dataAlign(HorizontalAlign.RIGHT).with(text);
    }

    private static String number(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
