package io.blotter.command;

import io.blotter.connection.ClusterConnection;
import io.blotter.json.Json;
import io.blotter.json.TotalsJson;
import io.blotter.record.Structure;
import io.blotter.schemas.CartelTotals;
import io.blotter.topics.Topics;
import io.blotter.view.LiveTable;
import io.blotter.watch.Choice;
import io.blotter.watch.Key;
import io.blotter.watch.Layout;
import java.io.IOException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jline.terminal.Size;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code blotter watch}. */
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        description = {
            "The totals live: a table that repaints in place, sorted and filtered by keys; where there is no terminal, each change",
            "as a JSON object a line."
        })
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
                        LiveTable.follow(connection, Topics.CARTEL_TOTALS, CartelTotals.class)) {
            totals.onChange(changes::release);
            changes.release();
            if (streams.outIsTerminal()) {
                try (Screen screen = Screen.of(streams);
                        Keyboard keyboard = screen.keyboard().orElseThrow()) {
                    paint(connection, screen, keyboard, totals, changes, interruption);
                }
            } else {
                print(totals, changes, interruption);
            }
        }
        return ExitStatus.WELL;
    }

    private static void paint(
            ClusterConnection connection,
            Screen screen,
            Keyboard keyboard,
            LiveTable<CartelTotals> totals,
            Semaphore changes,
            Interruption interruption)
            throws IOException {
        Layout layout = new Layout(
                "Blotter: totals per cartel, live from " + connection.bootstrapServers(), TotalsTable::fitting);
        Choice choice = Choice.INITIAL;
        Size size = screen.size();
        while (!interruption.requested().isDone()) {
            boolean stale = changes.tryAcquire();
            Size now = screen.size();
            stale |= !now.equals(size);
            size = now;
            if (stale) {
                changes.drainPermits();
                screen.show(layout.lines(totals.rows().values(), choice, size.getColumns(), size.getRows() - 1));
            }
            Optional<Keyboard.Stroke> stroke = keyboard.next(choice.typing(), REPAINT_MILLISECONDS);
            if (stroke.isPresent()) {
                if (stroke.get().key() == Key.QUIT) {
                    return;
                }
                choice = choice.after(stroke.get().key(), stroke.get().character(), Layout.page(size.getRows() - 1));
                changes.release();
            }
        }
    }

    private void print(LiveTable<CartelTotals> totals, Semaphore changes, Interruption interruption)
            throws InterruptedException {
        SortedMap<String, CartelTotals> shown = new TreeMap<>();
        while (!interruption.requested().isDone()) {
            if (changes.tryAcquire(REPAINT_MILLISECONDS, TimeUnit.MILLISECONDS)) {
                changes.drainPermits();
                SortedMap<String, CartelTotals> rows = totals.rows();
                rows.forEach((id, row) -> {
                    if (!Structure.same(Optional.of(row), Optional.ofNullable(shown.get(id)))) {
                        streams.out().println(Json.line(TotalsJson.of(row)));
                    }
                });
                streams.out().flush();
                shown.clear();
                shown.putAll(rows);
            }
        }
    }
}
