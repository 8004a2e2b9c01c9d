package io.blotter.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.Patience;
import io.blotter.aggregate.batch.BatchResolution;
import io.blotter.connection.ClusterConnection;
import io.blotter.ingest.publish.AnnouncementPublisher;
import io.blotter.schemas.Announcement;
import io.blotter.schemas.Report;
import io.blotter.topics.Topics;
import io.blotter.view.LiveTable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole process is killed in the middle of its work; nothing is lost and nothing counts twice. */
class CrashIT {
    private static final int ANNOUNCEMENTS = 1000;

    @TempDir
    private Path folder;

    @Test
    void killedWhileAnnouncementsStreamInItComesToTheSameTotals() throws Exception {
        // Given
        List<Announcement> announcements = announcements();
        BatchResolution expected = Expectations.of(announcements);

        // When
        for (int reportsAtDeath : List.of(20, 300, 600)) {
            killWhileItWorks(announcements, reportsAtDeath);
        }

        // Then
        try (Running second = Running.start(folder.resolve("data"))) {
            try (AnnouncementPublisher publisher =
                    AnnouncementPublisher.connect(second.cluster.clientProperties(), second.cluster.registry())) {
                announcements.forEach(publisher::publish);
                publisher.flush();
            }
            Expectations.await(second.cluster, expected);
            assertThat(Expectations.lines(Expectations.totals(second.cluster)))
                    .isEqualTo(Expectations.lines(expected.cartels()));
            assertThat(second.stop()).as("exit status after SIGTERM").isZero();
        }
    }

    private void killWhileItWorks(List<Announcement> announcements, int reportsAtDeath) throws Exception {
        try (Running doomed = Running.start(folder.resolve("data"));
                LiveTable<Report> reports = LiveTable.follow(doomed.cluster, Topics.REPORTS, Report.class)) {
            AnnouncementPublisher publisher =
                    AnnouncementPublisher.connect(doomed.cluster.clientProperties(), doomed.cluster.registry());
            announcements.forEach(publisher::publish);
            publisher.flush();
            // The services are in the midst of it, transactions open.
            Patience.await("as many reports as there were at its death")
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> reports.rows().size() >= reportsAtDeath);
            doomed.kill();
        }
    }

    private static List<Announcement> announcements() {
        List<Announcement> announcements = new ArrayList<>();
        for (int number = 0; number < ANNOUNCEMENTS; number++) {
            LocalDate day = LocalDate.of(2015, 1, 1).plusDays(4L * (number / 2));
            announcements.add(Announcement.newBuilder()
                    .setId("a" + number)
                    .setSource("police-" + number % 2 + ".example")
                    .setPublishedOn(day.plusDays(1))
                    .setTitle("Raids against the Sinaloa Cartel")
                    .setBody("On " + day.getDayOfMonth() + " "
                            + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                            + " " + day.getYear() + ", police in Spain arrested " + (3 + number / 2 % 40)
                            + " members of the Sinaloa Cartel and seized " + (20 + number / 2) + " kg of cocaine.")
                    .build());
        }
        return announcements;
    }

    /** A process of its own that runs {@code blotter up}. */
    private record Running(Process process, ClusterConnection cluster) implements AutoCloseable {
        static Running start(Path data) throws IOException {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            "io.blotter.command.Main",
                            "up",
                            "--data",
                            data.toString(),
                            "--kafka-port",
                            "0",
                            "--registry-port",
                            "0",
                            "--http-port",
                            "0")
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            BufferedReader output =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            String ready = Objects.requireNonNull(output.readLine(), "it ended before it was ready");
            return new Running(process, ClusterConnection.to(value(ready, "kafka="), value(ready, "registry=")));
        }

        void kill() throws InterruptedException {
            process.destroyForcibly().waitFor();
        }

        int stop() throws InterruptedException {
            process.destroy();
            assertThat(process.waitFor(Patience.LONGEST.toSeconds(), TimeUnit.SECONDS))
                    .isTrue();
            return process.exitValue();
        }

        @Override
        public void close() {
            process.destroyForcibly();
        }

        private static String value(String ready, String name) {
            int start = ready.indexOf(name) + name.length();
            int end = ready.indexOf(' ', start);
            return end < 0 ? ready.substring(start) : ready.substring(start, end);
        }
    }
}
