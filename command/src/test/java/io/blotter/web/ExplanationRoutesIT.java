package io.blotter.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.blotter.Patience;
import io.blotter.pipeline.Pipeline;
import io.blotter.pipeline.PipelineSettings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the web service tells of what its figures rest on, and how it keeps the page safe and up to date. */
class ExplanationRoutesIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BODY = "On 1 March 2024, police in Peru arrested 14 members of the Gulf Cartel.";

    @TempDir
    private static Path data;

    private static Pipeline pipeline;

    @BeforeAll
    static void start() throws Exception {
        pipeline = Pipeline.start(new PipelineSettings(data, 0, 0, 0));
        post("/announcements", announcement("gulf-1", BODY));
        Patience.await("all that the topics tell of it").untilAsserted(() -> {
            assertThat(json(get("/announcements/gulf-1")).get("operations")).isNotEmpty();
            assertThat(json(get("/totals/gulf-cartel/operations")).get("counted"))
                    .isNotEmpty();
        });
    }

    @AfterAll
    static void stop() {
        pipeline.close();
    }

    @Test
    void anAnnouncementIsGivenWithTheSpansOfItsFacts() throws Exception {
        // When
        JsonNode reading = json(get("/announcements/gulf-1"));

        // Then
        JsonNode evidence = reading.at("/operations/0/facts/0/evidence");
        assertThat(BODY.substring(
                        evidence.get("start").asInt(), evidence.get("end").asInt()))
                .isEqualTo("14 members");
        assertThat(reading.get("body").asText()).isEqualTo(BODY);
        assertThat(get("/announcements/nobody").statusCode()).isEqualTo(404);
    }

    @Test
    void aCartelsOperationsAreGivenWithWhatEachAdds() throws Exception {
        // When
        JsonNode operations = json(get("/totals/gulf-cartel/operations"));

        // Then
        assertThat(operations.get("counted")).singleElement().satisfies(operation -> {
            assertThat(operation.at("/arrests/value").asInt()).isEqualTo(14);
            assertThat(json(get("/explain/" + operation.get("id").asText()))
                            .get("explains")
                            .asText())
                    .isEqualTo("operation");
        });
        assertThat(json(get("/explain/gulf-cartel")).get("explains").asText()).isEqualTo("cartel");
        assertThat(get("/explain/nobody").statusCode()).isEqualTo(404);
    }

    @Test
    void aDryRunSaysWhatWouldBeReadAndKeepsNothing() throws Exception {
        // When
        HttpResponse<String> answer =
                post("/extract", announcement("dry", "On 1 March 2024, police in Spain arrested 99 people."));

        // Then
        assertThat(json(answer).at("/operations/0/facts/0/says/value").asInt()).isEqualTo(99);
        assertThat(get("/announcements/dry").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "{\"title\": \"no body\"}", "{"})
    void aDryRunOfNoAnnouncementIsRefusedInWords(String body) throws Exception {
        HttpResponse<String> answer = post("/extract", body);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(json(answer).get("detail").asText()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/page/main.js", "/totals", "/nothing/here"})
    void nothingButThePagesOwnFilesMayRun(String path) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse("none"))
                .contains("default-src 'none'", "script-src 'self'")
                .doesNotContain("unsafe");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/page/../../logback.xml", "/..%2flogback.xml", "/page/%2e%2e/%2e%2e/logback.xml", "/page/"})
    void noOtherFilesAreServed(String path) throws Exception {
        assertThat(get(path).statusCode()).isIn(400, 404);
    }

    @Test
    void aLineOnWhichNothingMovesIsKeptAlive() throws Exception {
        Queue<String> lines = new ConcurrentLinkedQueue<>();
        listen("/news", lines);

        Patience.await("the beat").until(() -> lines.contains("event: beat"));
        assertThat(lines).contains("event: totals", "event: total", "event: month", "event: operation", "event: ready");
    }

    private static void listen(String path, Queue<String> lines) throws IOException, InterruptedException {
        Stream<String> stream = HttpClient.newHttpClient()
                .send(request(path).build(), HttpResponse.BodyHandlers.ofLines())
                .body();
        Thread reader = new Thread(
                () -> {
                    try {
                        stream.forEach(lines::add);
                    } catch (RuntimeException closed) {
                        lines.add("closed");
                    }
                },
                "stream-reader");
        reader.setDaemon(true);
        reader.start();
    }

    private static String announcement(String id, String body) {
        return "{\"id\": \"" + id + "\", \"source\": \"police.example\", \"publishedAt\": \"2024-03-02\", \"body\": \""
                + body + "\"}";
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        return JSON.readTree(answer.body());
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    private static HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return send(request(path).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(pipeline.webUrl() + path)).timeout(Duration.ofSeconds(60));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
