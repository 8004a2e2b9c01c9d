package io.blotter.bench.latency;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.ColumnData;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * How long it took until a place showed what was announced.
 *
 * @param place where it showed
 * @param milliseconds ascending
 */
record Times(String place, List<Double> milliseconds) {
    private static final double MOST_MEDIAN = 250;
    private static final double MOST_PERCENTILE_99 = 600;

    private static final List<Row> ROWS = List.of(
            new Row("least", "", times -> times.milliseconds.get(0)),
            new Row("p50", bar(MOST_MEDIAN), times -> times.percentile(50)),
            new Row("p90", "", times -> times.percentile(90)),
            new Row("p99", bar(MOST_PERCENTILE_99), times -> times.percentile(99)),
            new Row("most", "", times -> times.percentile(100)));

    private record Row(String name, String bar, ToDoubleFunction<Times> figure) {}

    Times {
        milliseconds = milliseconds.stream().sorted().toList();
    }

    /** Whether half of the announcements, and all but one of a hundred, showed soon enough. */
    boolean reachTheBars() {
        return percentile(50) <= MOST_MEDIAN && percentile(99) <= MOST_PERCENTILE_99;
    }

    /** By nearest rank. */
    double percentile(int percent) {
        return milliseconds.get(Math.max(0, (int) Math.ceil(milliseconds.size() * percent / 100.0) - 1));
    }

    /** The places beside each other. */
    static String table(List<Times> places) {
        List<ColumnData<Row>> columns = new ArrayList<>();
        columns.add(new Column().header("From POST to …").with(Row::name));
        places.forEach(place -> columns.add(new Column()
                .header(place.place + ", ms")
                .with(row -> String.format(Locale.ROOT, "%.0f", row.figure().applyAsDouble(place)))));
        columns.add(new Column().header("bar").with(Row::bar));
        return AsciiTable.getTable(AsciiTable.BASIC_ASCII_NO_DATA_SEPARATORS, ROWS, columns);
    }

    private static String bar(double most) {
        return String.format(Locale.ROOT, "at most %.0f", most);
    }
}
