package io.blotter.bench.latency;

import io.blotter.enrich.lexicon.CartelNames;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Posts announcements at an even pace, and measures how long it takes until the page is told of the total that each moves, and shows it. */
@Command(
        name = "bench/latency",
        mixinStandardHelpOptions = true,
        description =
                "Posts announcements at an even pace, and measures how long it takes until the page is told of the moved total.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {" 0:both bars are reached", " 1:a bar is not reached, or measuring failed", " 2:wrong usage"})
final class Main implements Callable<Integer> {
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

    @Option(
            names = "--chromium",
            paramLabel = "FILE",
            description = "A Chromium to open the page in: measures until the moved total stands in it, too.")
    private Optional<Path> chromium = Optional.empty();

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
        Load load = new Load(names);
        Stopwatch told = new Stopwatch("the page's stream", warmUp + announcements);
        page.listen(told);
        if (chromium.isEmpty()) {
            return measured(post(page, load, ids, List.of(told)), List.of(told));
        }
        Stopwatch shown = new Stopwatch("the page in Chromium", warmUp + announcements);
        try (Window window = Window.open(chromium.get(), url)) {
            long refused = post(page, load, ids, List.of(told, shown));
            window.tell(warmUp + announcements, PATIENCE_SECONDS, shown);
            return measured(refused, List.of(told, shown));
        }
    }

    // Time runs from when an announcement was due, not from when it was sent: a machine that holds up the sender is not
    // forgiven for what waits behind.
    private long post(Page page, Load load, List<String> ids, List<Stopwatch> stopwatches) {
        List<CompletableFuture<Integer>> answers = new ArrayList<>();
        long start = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
        for (int i = 0; i < warmUp + announcements; i++) {
            long due = start + TimeUnit.SECONDS.toNanos(i) / rate;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            String group = ids.get(load.group(i));
            int number = i;
            stopwatches.forEach(stopwatch -> stopwatch.due(number, group, due));
            answers.add(page.push(load.announcement(i)));
        }
        return answers.stream()
                .map(CompletableFuture::join)
                .filter(status -> status != ACCEPTED)
                .count();
    }

    private int measured(long refused, List<Stopwatch> stopwatches) throws InterruptedException {
        List<Times> times = new ArrayList<>();
        for (Stopwatch stopwatch : stopwatches) {
            long unseen = stopwatch.await(PATIENCE_SECONDS);
            if (refused > 0 || unseen > 0) {
                System.err.println(refused + " were refused, " + unseen + " never moved a total");
                return 1;
            }
            times.add(stopwatch.times(warmUp));
        }
        System.out.println(announcements + " announcements, " + rate + " a second");
        System.out.println(Times.table(times));
        boolean reached = times.stream().allMatch(Times::reachTheBars);
        System.out.println(reached ? "both bars are reached" : "a bar is not reached");
        return reached ? 0 : 1;
    }
}
