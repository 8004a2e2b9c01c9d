package io.blotter.bench.latency;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import io.blotter.enrich.lexicon.CartelNames;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Posts announcements at an even pace, and measures how long it takes until the page is told of the total that each moves. */
@Command(
        name = "bench/latency",
        mixinStandardHelpOptions = true,
        description =
                "Posts announcements at an even pace, and measures how long it takes until the page is told of the moved total.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {" 0:both bars are reached", " 1:a bar is not reached, or measuring failed", " 2:wrong usage"})
final class Main implements Callable<Integer> {
    private static final double MOST_MEDIAN = 250;
    private static final double MOST_PERCENTILE_99 = 600;
    private static final int GROUPS = 40;
    private static final int ACCEPTED = 202;
    private static final int PATIENCE_SECONDS = 30;

    @Option(
            names = "--url",
            required = true,
            description = "Where the page is; nothing may have been pushed there before.")
    private String url = "";

    @Option(
            names = "--announcements",
            defaultValue = "1000",
            description = "How many are measured; default: ${DEFAULT-VALUE}.")
    private int announcements;

    @Option(
            names = "--warm-up",
            defaultValue = "400",
            description = "How many go before them; default: ${DEFAULT-VALUE}.")
    private int warmUp;

    @Option(names = "--rate", defaultValue = "20", description = "How many a second; default: ${DEFAULT-VALUE}.")
    private int rate;

    private Main() {}

    /** Runs it and ends the process. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Page page = new Page(url);
        List<String> ids = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Map.Entry<String, String> group : CartelNames.standard().names().entrySet()) {
            if (ids.size() < GROUPS && page.reads(Load.trial(group.getValue()), group.getKey())) {
                ids.add(group.getKey());
                names.add(group.getValue());
            }
        }
        int all = warmUp + announcements;
        Stopwatch stopwatch = new Stopwatch(all);
        page.listen(stopwatch);
        long refused = post(page, stopwatch, new Load(names), ids, all);
        long unseen = stopwatch.await(PATIENCE_SECONDS);
        if (refused > 0 || unseen > 0) {
            System.err.println(refused + " were refused, " + unseen + " never moved a total");
            return 1;
        }
        return told(stopwatch.milliseconds(warmUp));
    }

    // Time runs from when an announcement was due, not from when it was sent: a machine that holds up the sender is not
    // forgiven for what waits behind.
    private long post(Page page, Stopwatch stopwatch, Load load, List<String> ids, int all) {
        List<CompletableFuture<Integer>> answers = new ArrayList<>();
        long start = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
        for (int i = 0; i < all; i++) {
            long due = start + TimeUnit.SECONDS.toNanos(i) / rate;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            stopwatch.due(i, ids.get(load.group(i)), due);
            answers.add(page.push(load.announcement(i)));
        }
        return answers.stream()
                .map(CompletableFuture::join)
                .filter(status -> status != ACCEPTED)
                .count();
    }

    private int told(double[] times) {
        List<Row> rows = List.of(
                new Row("least", times[0], ""),
                new Row("p50", percentile(times, 50), bar(MOST_MEDIAN)),
                new Row("p90", percentile(times, 90), ""),
                new Row("p99", percentile(times, 99), bar(MOST_PERCENTILE_99)),
                new Row("most", times[times.length - 1], ""));
        System.out.println(times.length + " announcements, " + rate + " a second");
        System.out.println(AsciiTable.getTable(
                AsciiTable.BASIC_ASCII_NO_DATA_SEPARATORS,
                rows,
                List.of(
                        new Column().header("From POST to the page").with(Row::name),
                        new Column().header("ms").with(row -> String.format(Locale.ROOT, "%.0f", row.milliseconds())),
                        new Column().header("bar").with(Row::bar))));
        boolean reached = percentile(times, 50) <= MOST_MEDIAN && percentile(times, 99) <= MOST_PERCENTILE_99;
        System.out.println(reached ? "both bars are reached" : "a bar is not reached");
        return reached ? 0 : 1;
    }

    private record Row(String name, double milliseconds, String bar) {}

    private static String bar(double most) {
        return String.format(Locale.ROOT, "at most %.0f", most);
    }

    /** By nearest rank. */
    private static double percentile(double[] ascending, int percent) {
        return ascending[Math.max(0, (int) Math.ceil(ascending.length * percent / 100.0) - 1)];
    }
}
