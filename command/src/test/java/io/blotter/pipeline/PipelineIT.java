package io.blotter.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.blotter.Patience;
import io.blotter.ingest.publish.AnnouncementPublisher;
import io.blotter.ingest.publish.Outcome;
import io.blotter.ingest.publish.Withdrawal;
import io.blotter.schemas.Announcement;
import io.blotter.schemas.CartelTotals;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Announcements in, totals out, through the broker, the registry and the services of the embedded form. */
class PipelineIT {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    @Test
    void whateverTheOrderTheTotalsAreTheSameAndARestartKeepsThem() {
        // Given
        List<Announcement> samples = latestVersions(SampleAnnouncements.all());
        Map<String, CartelTotals> expected = Expectations.of(samples).cartels();
        List<Announcement> shuffled = new ArrayList<>(samples);
        Collections.shuffle(shuffled, new Random(20230511));
        Path data = folder.resolve("data");

        // When
        try (Pipeline pipeline = start(data)) {
            publishAll(pipeline, shuffled);
            Expectations.await(pipeline.connection(), Expectations.of(samples));
        }

        // Then
        try (Pipeline again = start(data)) {
            publishAll(again, samples);
            Expectations.await(again.connection(), Expectations.of(samples));
            assertThat(Expectations.lines(Expectations.totals(again.connection())))
                    .isEqualTo(Expectations.lines(expected));
        }
    }

    @Test
    void aRevisionReplacesAndAWithdrawalTakesBack() {
        // Given
        List<Announcement> samples = SampleAnnouncements.all();
        List<Announcement> kept = new ArrayList<>(samples);
        Announcement withdrawn = kept.remove(0);
        try (Pipeline pipeline = start(folder.resolve("data"));
                AnnouncementPublisher publisher = publisher(pipeline)) {
            samples.forEach(publisher::publish);
            Expectations.await(pipeline.connection(), Expectations.of(samples));

            // When
            Withdrawal withdrawal = publisher.withdraw(withdrawn.getId());

            // Then
            assertThat(withdrawal).isEqualTo(Withdrawal.WITHDRAWN);
            Expectations.await(pipeline.connection(), Expectations.of(kept));
        }
    }

    @Test
    void theSameAgainIsNotSentAgain() {
        // Given
        Announcement announcement = SampleAnnouncements.all().get(0);
        try (Pipeline pipeline = start(folder.resolve("data"))) {
            publishAll(pipeline, List.of(announcement));

            // When
            try (AnnouncementPublisher later = publisher(pipeline)) {

                // Then
                assertThat(later.publish(announcement)).isEqualTo(Outcome.ALREADY_THERE);
            }
        }
    }

    @Test
    void whatAnotherPublisherRevisedMeanwhileIsSentAgain() {
        // Given
        Announcement first = SampleAnnouncements.all().get(0);
        Announcement second = Announcement.newBuilder(first)
                .setBody(first.getBody() + " More will follow.")
                .build();
        try (Pipeline pipeline = start(folder.resolve("data"));
                AnnouncementPublisher longLived = publisher(pipeline)) {
            longLived.publish(first);
            longLived.flush();
            publishAll(pipeline, List.of(second));

            // When
            longLived.refresh();

            // Then
            assertThat(longLived.publish(first)).isEqualTo(Outcome.REVISED);
        }
    }

    @Test
    void overHttpAnnouncementsGoInAndTotalsComeOut() throws IOException, InterruptedException {
        try (Pipeline pipeline = start(folder.resolve("data"))) {
            // Given
            String announcement = "{\"id\": \"h1\", \"source\": \"police.example\", \"publishedAt\": \"2024-03-02\","
                    + " \"title\": \"Raids\", \"body\": \"On 1 March 2024, police in Poland arrested 17 members of the Sinaloa Cartel.\"}";

            // When
            HttpResponse<String> accepted = post(pipeline, announcement);

            // Then
            assertThat(accepted.statusCode()).isEqualTo(202);
            assertThat(JSON.readTree(accepted.body()).get(0).get("id").asText()).isEqualTo("h1");
            Patience.await("17 arrests").until(() -> arrests(pipeline, "sinaloa-cartel") == 17);
            assertThat(post(pipeline, "{\"id\": \"h2\"}").statusCode()).isEqualTo(422);
            assertThat(post(pipeline, "{").statusCode()).isEqualTo(400);
            assertThat(get(pipeline, "/totals/nobody").statusCode()).isEqualTo(404);
            assertThat(get(pipeline, "/health/ready").statusCode()).isEqualTo(200);

            // When
            http.send(
                    HttpRequest.newBuilder(URI.create(pipeline.webUrl() + "/announcements/h1"))
                            .DELETE()
                            .build(),
                    HttpResponse.BodyHandlers.ofString());

            // Then
            Patience.await("that the total is gone")
                    .until(() -> get(pipeline, "/totals/sinaloa-cartel").statusCode() == 404);
        }
    }

    private Pipeline start(Path data) {
        return Pipeline.start(new PipelineSettings(data, 0, 0, 0));
    }

    private static AnnouncementPublisher publisher(Pipeline pipeline) {
        return AnnouncementPublisher.connect(
                pipeline.connection().clientProperties(), pipeline.connection().registry());
    }

    private static void publishAll(Pipeline pipeline, List<Announcement> announcements) {
        try (AnnouncementPublisher publisher = publisher(pipeline)) {
            announcements.forEach(publisher::publish);
            publisher.flush();
        }
    }

    private static List<Announcement> latestVersions(List<Announcement> announcements) {
        Map<String, Announcement> latest = new LinkedHashMap<>();
        announcements.forEach(announcement -> latest.put(announcement.getId(), announcement));
        return List.copyOf(latest.values());
    }

    private long arrests(Pipeline pipeline, String cartel) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(pipeline, "/totals/" + cartel);
        JsonNode arrests = JSON.readTree(answer.body()).path("arrests").path("value");
        return Objects.requireNonNull(arrests).asLong(-1);
    }

    private HttpResponse<String> get(Pipeline pipeline, String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(pipeline.webUrl() + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(Pipeline pipeline, String body) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(pipeline.webUrl() + "/announcements"))
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
