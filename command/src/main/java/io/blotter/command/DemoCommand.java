package io.blotter.command;

import io.blotter.embedded.port.ListeningFor;
import io.blotter.embedded.port.PortTakenException;
import io.blotter.embedded.port.Ports;
import io.blotter.ingest.announcement.Item;
import io.blotter.ingest.publish.AnnouncementPublisher;
import io.blotter.ingest.publish.Outcome;
import io.blotter.offline.OfflineResolution;
import io.blotter.pipeline.Pipeline;
import io.blotter.pipeline.PipelineSettings;
import io.blotter.record.Structure;
import io.blotter.samples.Samples;
import io.blotter.schemas.Announcement;
import io.blotter.schemas.CartelTotals;
import io.blotter.topics.Topics;
import io.blotter.view.LiveTable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code blotter demo}. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description =
                "Runs everything on a temporary folder, pushes the sample announcements one after another and shows the totals move."
                        + " On a terminal it stays up until Ctrl-C.")
final class DemoCommand implements Callable<Integer> {
    private static final Duration SETTLING = Duration.ofSeconds(30);
    private static final int NEWS_SHOWN = 6;

    private final StandardStreams streams;
    private final List<String> news = new ArrayList<>();

    @Option(
            names = "--pace-ms",
            paramLabel = "N",
            defaultValue = "1200",
            description = "Milliseconds from one announcement to the next (default: ${DEFAULT-VALUE}).")
    private long pace;

    @Option(names = "--exit", description = "End after the last announcement, on a terminal too.")
    private boolean exit;

    DemoCommand(StandardStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Exception {
        streams.err().println("Starting a Kafka broker, a schema registry and the pipeline in this process …");
        try (Interruption interruption = Interruption.listen();
                TemporaryFolder folder = TemporaryFolder.create("blotter-demo-");
                Pipeline pipeline = Pipeline.start(new PipelineSettings(
                        folder.path(),
                        usualOrAny(9092, ListeningFor.KAFKA),
                        usualOrAny(8081, ListeningFor.REGISTRY),
                        usualOrAny(8080, ListeningFor.WEB)));
                LiveTable<CartelTotals> totals =
                        LiveTable.follow(pipeline.connection(), Topics.CARTEL_TOTALS, CartelTotals.class);
                Screen screen = Screen.of(streams)) {
            streams.err()
                    .println("Up: Kafka " + pipeline.connection().bootstrapServers() + ", registry "
                            + pipeline.connection().registry().url() + ", page " + pipeline.webUrl());
            return show(interruption, pipeline, totals, screen);
        }
    }

    private int show(Interruption interruption, Pipeline pipeline, LiveTable<CartelTotals> totals, Screen screen)
            throws ExecutionException, InterruptedException {
        OfflineResolution pushed = new OfflineResolution();
        try (AnnouncementPublisher publisher = AnnouncementPublisher.connect(
                pipeline.connection().clientProperties(), pipeline.connection().registry())) {
            for (Item item : Samples.read()) {
                news.add(tell(item, publisher, pushed));
                screen.show(view(screen, totals));
                if (interrupted(interruption, pace)) {
                    return ExitStatus.WELL;
                }
            }
        }
        boolean settled = settles(interruption, totals, pushed.resolution().cartels());
        news.add(
                settled
                        ? "The totals are those of a computation in one go."
                        : "The totals did not settle: see the log.");
        screen.show(screen.repaints() ? view(screen, totals) : finalView(totals));
        if (screen.repaints() && !exit) {
            news.add("Push your own from another terminal: ./blotter push FILE. Page: " + pipeline.webUrl()
                    + ". Ctrl-C ends.");
            while (!interrupted(interruption, TimeUnit.SECONDS.toMillis(1))) {
                screen.show(view(screen, totals));
            }
        }
        return settled ? ExitStatus.WELL : ExitStatus.FAILURE;
    }

    private static String tell(Item item, AnnouncementPublisher publisher, OfflineResolution pushed) {
        if (item instanceof Item.Accepted accepted) {
            Announcement announcement = accepted.announcement();
            pushed.add(announcement);
            boolean revision = publisher.publish(announcement) == Outcome.REVISED;
            publisher.flush();
            return (revision ? "~ " : "+ ") + announcement.getSource() + ": "
                    + announcement.getTitle().orElse(announcement.getId());
        }
        return "! refused: " + ((Item.Refused) item).message();
    }

    private List<String> view(Screen screen, LiveTable<CartelTotals> totals) {
        if (!screen.repaints()) {
            return List.of(news.get(news.size() - 1));
        }
        List<String> lines = new ArrayList<>(TotalsTable.lines(totals.rows().values()));
        lines.add("");
        lines.addAll(news.subList(Math.max(0, news.size() - NEWS_SHOWN), news.size()));
        return lines;
    }

    private List<String> finalView(LiveTable<CartelTotals> totals) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.addAll(TotalsTable.lines(totals.rows().values()));
        lines.add("");
        lines.add(news.get(news.size() - 1));
        return lines;
    }

    private static boolean settles(
            Interruption interruption, LiveTable<CartelTotals> totals, Map<String, CartelTotals> expected)
            throws ExecutionException, InterruptedException {
        long deadline = System.nanoTime() + SETTLING.toNanos();
        while (!Structure.same(totals.rows(), expected) && System.nanoTime() < deadline) {
            if (interrupted(interruption, 100)) {
                break;
            }
        }
        return Structure.same(totals.rows(), expected);
    }

    private static boolean interrupted(Interruption interruption, long milliseconds)
            throws ExecutionException, InterruptedException {
        try {
            interruption.requested().get(milliseconds, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException notYet) {
            return false;
        }
    }

    private static int usualOrAny(int port, ListeningFor purpose) {
        try {
            Ports.requireFree(PipelineSettings.HOST, port, purpose);
            return port;
        } catch (PortTakenException taken) {
            return 0;
        }
    }
}
