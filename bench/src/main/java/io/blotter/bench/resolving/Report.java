package io.blotter.bench.resolving;

import io.blotter.bench.counting.DeviationTable;
import io.blotter.bench.counting.Tally;
import java.util.List;
import java.util.Locale;

/** How far three ways of counting are off in one made-up world. */
record Report(
        int announcements,
        Tally truth,
        Tally.Deviation everyReport,
        Tally.Deviation withoutCopies,
        Tally.Deviation operations) {
    String text() {
        return String.format(
                        Locale.ROOT,
                        "%,d announcements of %,d operations, %,.0f arrests, %,.0f euro seized: counted / true - 1%n",
                        announcements,
                        truth.operations(),
                        truth.arrests(),
                        truth.euro())
                + DeviationTable.of(List.of(
                        new DeviationTable.Row("every report counted", everyReport),
                        new DeviationTable.Row("copies left out, changed ones too", withoutCopies),
                        new DeviationTable.Row("Blotter's operations", operations)));
    }
}
