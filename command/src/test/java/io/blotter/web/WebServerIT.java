package io.blotter.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.blotter.Patience;
import io.blotter.ingest.publish.AnnouncementPublisher;
import io.blotter.ingest.publish.Withdrawal;
import io.blotter.pipeline.Pipeline;
import io.blotter.pipeline.PipelineSettings;
import io.blotter.schemas.Announcement;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the web service takes, gives and refuses. */
class WebServerIT {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private static Path data;

    private static Pipeline pipeline;

    @BeforeAll
    static void start() {
        pipeline = Pipeline.start(new PipelineSettings(data, 0, 0, 0));
    }

    @AfterAll
    static void stop() {
        pipeline.close();
    }

    @ParameterizedTest
    @CsvSource({"'', lines", "',', array"})
    void severalAnnouncementsAreTakenAsLinesAndAsAnArray(String separator, String form) throws Exception {
        // Given
        String first = announcement(form + "-1", "arrested 2 people");
        String second = announcement(form + "-2", "arrested 3 people");
        String body = separator.isEmpty() ? first + "\n" + second + "\n" : "[" + first + separator + second + "]";

        // When
        HttpResponse<String> answer = post(body);

        // Then
        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(JSON.readTree(answer.body())).isEqualTo(JSON.readTree("""
                [{"id": "%s-1", "outcome": "SENT"}, {"id": "%s-2", "outcome": "SENT"}]""".formatted(form, form)));
        assertThat(JSON.readTree(post(body).body()))
                .extracting(one -> one.get("outcome").asText())
                .containsExactly("ALREADY_THERE", "ALREADY_THERE");
    }

    @Test
    void oneBadAnnouncementAmongGoodOnesKeepsAllOut() throws Exception {
        // When
        HttpResponse<String> refused =
                post("[" + announcement("kept-out", "arrested 4 people") + ", {\"id\": \"no-body\"}, 7]");

        // Then
        assertThat(refused.statusCode()).isEqualTo(422);
        JsonNode problem = problem(refused);
        assertThat(problem.get("errors"))
                .extracting(error -> error.get("reason").asText())
                .containsExactly("missing-body", "not-an-object");
        assertThat(problem.get("detail").asText()).contains("line 2", "body");
        assertThat(JSON.readTree(post(announcement("kept-out", "arrested 4 people"))
                                .body())
                        .get(0)
                        .get("outcome")
                        .asText())
                .as("it was not there yet")
                .isEqualTo("SENT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "no JSON", "{\"body\": \"x\"} }", "\u0000"})
    void whatHoldsNoAnnouncementIsABadRequest(String body) throws Exception {
        // When
        HttpResponse<String> refused = post(body);

        // Then
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(problem(refused).get("detail").asText()).isNotBlank();
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() throws Exception {
        // When
        HttpResponse<String> refused = post("{\"body\": \"" + "x".repeat((1 << 20) + 1) + "\"}");

        // Then
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(problem(refused).get("detail").asText()).contains("1048576");
    }

    @Test
    void aRequestThatIsTooLargeIsRefusedToo() throws Exception {
        // When
        HttpResponse<String> refused = post("[" + "1,".repeat(5 << 20) + "1]");

        // Then
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(problem(refused).get("status").asInt()).isEqualTo(413);
    }

    @Test
    void jsonThatIsNestedWithoutEndIsRefused() throws Exception {
        assertThat(post("[".repeat(100_000)).statusCode()).isEqualTo(400);
        assertThat(post("{\"body\": " + "[".repeat(900) + "]".repeat(900) + "}").statusCode())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/totals/nobody",
                "/totals/%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                "/totals/..%2F..%2Fetc%2Fpasswd",
                "/totals/%22%2C%22detail%22%3A%22",
                "/operations/nobody",
                "/operations/%E2%80%AEdesrever",
                "/operations/%0D%0ASet-Cookie:%20a=b",
                "/nothing/here"
            })
    void whateverIsAskedForThatIsNotThereIsAProblemInJson(String path) throws Exception {
        // When
        HttpResponse<String> answer = get(path);

        // Then
        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(problem(answer).get("status").asInt()).isEqualTo(answer.statusCode());
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void anAddressThatIsNoneIsABadRequest() throws Exception {
        assertThat(get("/totals/%00").statusCode()).isEqualTo(400);
    }

    @Test
    void withdrawingWhatIsNotThereIsAProblem() throws Exception {
        // When
        HttpResponse<String> answer = delete("never-there");

        // Then
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(problem(answer).get("detail").asText()).contains("never-there");
    }

    @Test
    void anAnnouncementCanBeWithdrawnWhateverItsIdLooksLike() throws Exception {
        // Given
        String id = "https://police.example/news/1?a=b&c=d";
        post(announcement(id, "arrested 5 people"));

        // When
        HttpResponse<String> answer = delete("https%3A%2F%2Fpolice.example%2Fnews%2F1%3Fa%3Db%26c%3Dd");

        // Then
        assertThat(answer.statusCode()).isEqualTo(202);
    }

    @Test
    void whatAnotherPublisherPublishedCanBeWithdrawn() throws Exception {
        // Given
        try (AnnouncementPublisher other = publisher()) {
            other.publish(Announcement.newBuilder()
                    .setId("from-elsewhere")
                    .setSource("police.example")
                    .setBody("On 1 March 2024, police in Spain arrested 6 people.")
                    .build());
        }

        // When
        HttpResponse<String> answer = delete("from-elsewhere");

        // Then
        assertThat(answer.statusCode()).isEqualTo(202);
        try (AnnouncementPublisher later = publisher()) {
            assertThat(later.withdraw("from-elsewhere")).isEqualTo(Withdrawal.NOT_THERE);
        }
    }

    @Test
    void operationsAreFoundByCartelAndById() throws Exception {
        // Given
        post(announcement("tijuana-1", "arrested 7 members of the Tijuana Cartel"));
        Patience.await("the operation")
                .until(() -> operations("?cartel=tijuana-cartel").size() == 1);

        // When
        JsonNode operation = operations("?cartel=tijuana-cartel").get(0);

        // Then
        assertThat(operation.get("arrests").get("value").asLong()).isEqualTo(7);
        HttpResponse<String> byId = get("/operations/" + operation.get("id").asText());
        assertThat(byId.statusCode()).isEqualTo(200);
        assertThat(JSON.readTree(byId.body())).isEqualTo(operation);
        assertThat(operations("?cartel=nobody")).isEmpty();
        assertThat(operations("")).isNotEmpty();
    }

    @Test
    void totalsAreGivenByMonthAndOverAll() throws Exception {
        // Given
        post(announcement("juarez-1", "arrested 9 members of the Juarez Cartel"));

        // When / Then
        Patience.await("the month and the total over all").untilAsserted(() -> {
            JsonNode months = parsed(get("/totals/juarez-cartel/months").body());
            assertThat(months).singleElement().satisfies(month -> assertThat(
                            month.get("arrests").get("value").asLong())
                    .isEqualTo(9));
            JsonNode all = parsed(get("/total").body());
            assertThat(all.get("cartel").asText()).isEqualTo("*");
            assertThat(all.get("arrests").get("value").asLong()).isGreaterThanOrEqualTo(9);
        });
    }

    @Test
    void anOperationThatBecameOneWithAnotherIsFoundByItsFormerId() throws Exception {
        // Given
        post(announcement(
                "beltran-1", "arrested 11 members of the Beltran Leyva Organization in Operation Grey Otter"));
        post(announcement(
                "beltran-2", "arrested 11 members of the Beltran Leyva Organization in Operation Grey Otter"));
        Patience.await("the operation with two tellings")
                .until(() -> operations("").stream().anyMatch(operation -> operation.has("aliases")));
        JsonNode operation = operations("").stream()
                .filter(it -> it.has("aliases"))
                .findFirst()
                .orElseThrow();

        // When
        HttpResponse<String> byFormerId =
                get("/operations/" + operation.get("aliases").get(0).asText());

        // Then
        assertThat(parsed(byFormerId.body())).isEqualTo(operation);
    }

    @Test
    void theStreamTellsTheTotalsAsTheyAreAndThenEachChange() throws Exception {
        // Given
        post(announcement("gulf-1", "arrested 8 members of the Gulf Cartel"));
        Patience.await("the total").until(() -> get("/totals/gulf-cartel").statusCode() == 200);
        Queue<String> lines = new ConcurrentLinkedQueue<>();

        // When
        try (Stream<String> stream = HttpClient.newHttpClient()
                .send(request("/stream").build(), HttpResponse.BodyHandlers.ofLines())
                .body()) {
            Thread reader = new Thread(() -> readUntilClosed(stream, lines), "stream-reader");
            reader.setDaemon(true);
            reader.start();

            // Then
            Patience.await("the totals as they are").untilAsserted(() -> assertThat(arrestsTold(lines, "gulf-cartel"))
                    .as("%s", lines)
                    .containsExactly(8L));

            // When
            post(announcement("gulf-1", "arrested 9 members of the Gulf Cartel"));

            // Then
            Patience.await("the change")
                    .until(() -> arrestsTold(lines, "gulf-cartel").contains(9L));

            // When
            delete("gulf-1");

            // Then
            Patience.await("that it is gone").until(() -> lines.contains("data: gulf-cartel"));
            assertThat(lines).contains("event: totals", "event: gone");
        }
    }

    private static void readUntilClosed(Stream<String> stream, Queue<String> lines) {
        try {
            stream.forEach(lines::add);
        } catch (RuntimeException closed) {
            lines.add("closed");
        }
    }

    private static List<Long> arrestsTold(Queue<String> lines, String cartel) {
        return lines.stream()
                .filter(line -> line.startsWith("data: {"))
                .map(line -> parsed(line.substring("data: ".length())))
                .filter(totals -> totals.get("cartel").asText().equals(cartel))
                .map(totals -> totals.get("arrests").get("value").asLong())
                .toList();
    }

    private static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException broken) {
            throw new IllegalStateException("not JSON: " + json, broken);
        }
    }

    private static List<JsonNode> operations(String query) throws IOException, InterruptedException {
        return StreamSupport.stream(parsed(get("/operations" + query).body()).spliterator(), false)
                .toList();
    }

    private static JsonNode problem(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type").orElse("none")).startsWith("application/problem+json");
        JsonNode problem = parsed(answer.body());
        assertThat(problem.get("status").asInt()).isEqualTo(answer.statusCode());
        return problem;
    }

    private static AnnouncementPublisher publisher() {
        return AnnouncementPublisher.connect(
                pipeline.connection().clientProperties(), pipeline.connection().registry());
    }

    private static String announcement(String id, String deed) {
        return "{\"id\": \"" + id + "\", \"source\": \"police.example\", \"publishedAt\": \"2024-03-02\","
                + " \"body\": \"On 1 March 2024, police in Mexico " + deed + ".\"}";
    }

    private static HttpResponse<String> post(String body) throws IOException, InterruptedException {
        return send(request("/announcements").POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static HttpResponse<String> delete(String id) throws IOException, InterruptedException {
        return send(request("/announcements/" + id).DELETE());
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(pipeline.webUrl() + path)).timeout(Duration.ofSeconds(30));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        // A client of its own: a connection kept from an earlier test may be closed by the server, idle for too long,
        // just as it is used.
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
