package io.blotter.bench;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What was measured.
 *
 * @param announcements how many announcements one run reads
 * @param characters how many characters these have
 * @param secondsExtracting how long one run of the extractor takes
 * @param secondsTagging how long one run of OpenNLP takes
 * @param secondsOfHostile how long the extractor takes for each hostile text
 */
record Figures(
        int announcements,
        long characters,
        double secondsExtracting,
        double secondsTagging,
        Map<HostileText, Double> secondsOfHostile) {

    private record Row(String measured, String figure, String bar, boolean holds) {}

    /** Whether every bar is reached. */
    boolean allHold() {
        return rows().stream().allMatch(Row::holds);
    }

    /** The table. */
    String table() {
        return AsciiTable.getTable(
                AsciiTable.BASIC_ASCII_NO_DATA_SEPARATORS,
                rows(),
                List.of(
                        new Column()
                                .header("Measured")
                                .dataAlign(HorizontalAlign.LEFT)
                                .with(Row::measured),
                        new Column()
                                .header("Figure")
                                .dataAlign(HorizontalAlign.RIGHT)
                                .with(Row::figure),
                        new Column()
                                .header("Bar")
                                .dataAlign(HorizontalAlign.RIGHT)
                                .with(Row::bar),
                        new Column()
                                .header("")
                                .dataAlign(HorizontalAlign.LEFT)
                                .with(row -> row.holds() ? "" : "FAILS")));
    }

    private List<Row> rows() {
        double perSecond = announcements / secondsExtracting;
        double times = secondsTagging / secondsExtracting;
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(
                "announcements read in a second",
                number("%,.0f", perSecond),
                number(">= %,.0f", Bar.ANNOUNCEMENTS_PER_SECOND),
                perSecond >= Bar.ANNOUNCEMENTS_PER_SECOND));
        rows.add(new Row(
                "announcements tagged by OpenNLP in a second",
                number("%,.0f", announcements / secondsTagging),
                "",
                true));
        rows.add(new Row(
                "times as fast as OpenNLP",
                number("%.1f", times),
                number(">= %.0f", Bar.TIMES_AS_FAST_AS_TAGGING),
                times >= Bar.TIMES_AS_FAST_AS_TAGGING));
        rows.add(new Row(
                "nanoseconds a character of an ordinary announcement",
                number("%.1f", secondsExtracting / characters * 1e9),
                "",
                true));
        secondsOfHostile.forEach((text, seconds) -> rows.add(hostile(text, seconds)));
        return rows;
    }

    private Row hostile(HostileText text, double seconds) {
        double times = seconds / HostileText.SIZE / (secondsExtracting / characters);
        return new Row(
                "times an ordinary character: " + text.description(),
                number("%.2f", times),
                number("<= %.0f", Bar.TIMES_AS_SLOW_WHERE_HOSTILE),
                times <= Bar.TIMES_AS_SLOW_WHERE_HOSTILE);
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
