package io.blotter.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;

/**
 * Named columns of a row type, written as RFC 4180 has it: a head, commas, quotes where they are needed. Text that a spreadsheet
 * would take for a formula has an apostrophe put before it, since names come from texts that anybody may have written.
 *
 * @param <T> what a row is made of
 */
final class CsvTable<T> {
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final Map<String, Function<T, String>> columns = new LinkedHashMap<>();

    CsvTable<T> text(String name, Function<T, String> cell) {
        columns.put(name, row -> harmless(cell.apply(row)));
        return this;
    }

    CsvTable<T> optional(String name, Function<T, Optional<?>> cell) {
        return text(name, row -> cell.apply(row).map(Object::toString).orElse(""));
    }

    CsvTable<T> count(String name, Function<T, Long> cell) {
        columns.put(name, row -> String.valueOf(cell.apply(row)));
        return this;
    }

    CsvTable<T> optionalCount(String name, Function<T, Optional<Long>> cell) {
        columns.put(name, row -> cell.apply(row).map(String::valueOf).orElse(""));
        return this;
    }

    CsvTable<T> decimal(String name, Function<T, BigDecimal> cell) {
        columns.put(name, row -> plain(cell.apply(row)));
        return this;
    }

    CsvTable<T> optionalDecimal(String name, Function<T, Optional<BigDecimal>> cell) {
        columns.put(name, row -> cell.apply(row).map(CsvTable::plain).orElse(""));
        return this;
    }

    /** The rows under the head of the columns. */
    void print(Collection<T> rows, Appendable out) {
        printHead(out);
        rows.forEach(row -> printRow(row, out));
    }

    void printHead(Appendable out) {
        print(columns.keySet().stream(), out);
    }

    void printRow(T row, Appendable out) {
        print(columns.values().stream().map(cell -> cell.apply(row)), out);
    }

    private static void print(Stream<String> cells, Appendable out) {
        try {
            CSVFormat.RFC4180.printRecord(out, cells.toArray());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
