package io.blotter.command;

import io.blotter.connection.ClusterConnection;
import io.blotter.json.Json;
import io.blotter.json.TotalsJson;
import io.blotter.record.Structure;
import io.blotter.schemas.CartelTotals;
import io.blotter.topics.Topics;
import io.blotter.view.LiveTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code blotter watch}. */
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        description =
                "The totals live: a table that repaints in place; where there is no terminal, each change as a JSON object a line.")
final class WatchCommand implements Callable<Integer> {
    private static final long REPAINT_MILLISECONDS = 100;

    private final StandardStreams streams;

    @Mixin
    private ClusterOptions cluster;

    WatchCommand(StandardStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Exception {
        ClusterConnection connection = cluster.connection();
        Semaphore changes = new Semaphore(0);
        try (Interruption interruption = Interruption.listen();
                LiveTable<CartelTotals> totals =
                        LiveTable.follow(connection, Topics.CARTEL_TOTALS, CartelTotals.class);
                Screen screen = Screen.of(streams)) {
            totals.onChange(changes::release);
            changes.release();
            SortedMap<String, CartelTotals> shown = new TreeMap<>();
            while (!interruption.requested().isDone()) {
                if (changes.tryAcquire(REPAINT_MILLISECONDS, TimeUnit.MILLISECONDS)) {
                    changes.drainPermits();
                    SortedMap<String, CartelTotals> rows = totals.rows();
                    screen.show(screen.repaints() ? table(connection, rows) : changed(shown, rows));
                    shown = rows;
                }
            }
        }
        return ExitStatus.WELL;
    }

    private static List<String> table(ClusterConnection connection, SortedMap<String, CartelTotals> rows) {
        List<String> lines = new ArrayList<>();
        lines.add("Blotter: totals per cartel, live from " + connection.bootstrapServers() + "   (Ctrl-C ends)");
        lines.add("");
        lines.addAll(TotalsTable.lines(rows.values()));
        return lines;
    }

    private static List<String> changed(SortedMap<String, CartelTotals> shown, SortedMap<String, CartelTotals> rows) {
        return rows.values().stream()
                .filter(row -> !Structure.same(Optional.of(row), Optional.ofNullable(shown.get(row.getCartelId()))))
                .map(row -> Json.line(TotalsJson.of(row)))
                .toList();
    }
}
