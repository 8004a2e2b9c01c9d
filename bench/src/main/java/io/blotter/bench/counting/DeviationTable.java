package io.blotter.bench.counting;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Ways of counting and how far each is off. */
public final class DeviationTable {
    private DeviationTable() {}

    /** One way of counting. */
    public record Row(String way, Tally.Deviation off) {}

    /** The table. */
    public static String of(List<Row> rows) {
        return AsciiTable.getTable(
                AsciiTable.BASIC_ASCII_NO_DATA_SEPARATORS,
                rows,
                List.of(
                        new Column()
                                .header("Way")
                                .dataAlign(HorizontalAlign.LEFT)
                                .with(Row::way),
                        percent("Operations", row -> row.off().operations()),
                        percent("Arrests", row -> row.off().arrests()),
                        percent("Seized value", row -> row.off().euro())));
    }

    private static com.github.freva.asciitable.ColumnData<Row> percent(String header, ToDoubleFunction<Row> share) {
        return new Column()
                .header(header)
                .dataAlign(HorizontalAlign.RIGHT)
                .with(row -> String.format(Locale.ROOT, "%+.1f %%", 100 * share.applyAsDouble(row)));
    }
}
