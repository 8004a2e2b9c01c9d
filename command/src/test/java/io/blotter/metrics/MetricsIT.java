package io.blotter.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.Patience;
import io.blotter.command.Typed;
import io.blotter.pipeline.Expectations;
import io.blotter.pipeline.Pipeline;
import io.blotter.pipeline.PipelineSettings;
import io.blotter.pipeline.SampleAnnouncements;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What /metrics says of the sample announcements. */
class MetricsIT {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Pattern NAME = Pattern.compile("blotter_[a-z_]+|kafka_[a-z_]+");

    @TempDir
    private static Path data;

    private static Pipeline pipeline;

    @BeforeAll
    static void pushTheSamples() {
        pipeline = Pipeline.start(new PipelineSettings(data, 0, 0, 0));
        Typed.against(pipeline.connection(), "push", "../samples/announcements.jsonl");
        Expectations.await(pipeline.connection(), Expectations.of(SampleAnnouncements.all()));
    }

    @AfterAll
    static void stop() {
        pipeline.close();
    }

    @Test
    void announcementsReportsAndEventsAreCounted() {
        awaitMetrics(
                "blotter_announcements_total{outcome=\"published\"}",
                "blotter_reports_total{outcome=\"relevant\"}",
                "blotter_reports_total{outcome=\"not_relevant\"} 1.0",
                "blotter_events_total{action=\"asserted\",type=\"seizure\"}",
                "blotter_events_total{action=\"retracted\",type=\"arrests\"}");
    }

    @Test
    void theLagOfEachServiceAndTheTimeToATotalAreThere() {
        awaitMetrics(
                "blotter_lag{service=\"blotter-enrich\",topic=\"blotter.announcements\"} 0.0",
                "blotter_lag{service=\"blotter-aggregate\",topic=\"blotter.reports\"} 0.0",
                "blotter_latency_seconds_bucket{le=\"60.0\"}",
                "blotter_latency_seconds_count");
    }

    @Test
    void whatThisProcessPublishesIsCountedByOutcome() throws Exception {
        // When
        CLIENT.send(
                HttpRequest.newBuilder(URI.create(pipeline.webUrl() + "/announcements"))
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "{\"id\": \"counted\", \"body\": \"Police arrested two men.\"}"))
                        .build(),
                HttpResponse.BodyHandlers.discarding());

        // Then
        awaitMetrics(
                "blotter_published_total{outcome=\"sent\",via=\"http\"} 1.0",
                "blotter_published_total{outcome=\"already_there\",via=\"http\"} 0.0");
    }

    @Test
    void noMeterCarriesATagThatIsNewWithEachStart() throws Exception {
        assertThat(page()).doesNotContain("client_id=", "thread_id=", "process_id=");
    }

    @Test
    void theDashboardAsksForNothingThatIsNotThere() throws Exception {
        // Given
        TreeSet<String> asked = new TreeSet<>(NAME.matcher(Files.readString(Path.of("../docs/grafana-dashboard.json")))
                .results()
                .map(MatchResult::group)
                .toList());
        // Dead letters are counted from the first one on.
        asked.remove("blotter_dead_letters_total");

        // Then
        assertThat(asked).hasSizeGreaterThan(4);
        awaitMetrics(asked.toArray(String[]::new));
    }

    private static void awaitMetrics(String... wanted) {
        Patience.await("the metrics").untilAsserted(() -> assertThat(page()).contains(wanted));
    }

    private static String page() throws IOException, InterruptedException {
        HttpResponse<String> answer = CLIENT.send(
                HttpRequest.newBuilder(URI.create(pipeline.webUrl() + "/metrics"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/plain"));
        return answer.body();
    }
}
