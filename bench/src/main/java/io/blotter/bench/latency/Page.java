package io.blotter.bench.latency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** What the page's own stream tells, listened to as the page does: news count when "ready" ends them. */
final class Page {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client;
    private final String url;

    Page(String url) {
        // The server's threads and ours share a machine: one connection in each direction is all that is needed.
        this.client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        this.url = url;
    }

    /** Whether a text is read as telling of one group, this one. */
    boolean reads(String announcement, String cartel) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(post("/extract", announcement), HttpResponse.BodyHandlers.ofString());
        JsonNode ids = JSON.readTree(answer.body()).at("/operations/0/cartelIds");
        return ids.size() == 1 && ids.get(0).asText().equals(cartel);
    }

    /**
     * Posts an announcement, and once more where the line broke: the server may close one that was idle just as it is used. The same
     * announcement twice is one. Completes with the answer's status.
     */
    CompletableFuture<Integer> push(String announcement) {
        return pushed(announcement)
                .exceptionallyCompose(broken -> pushed(announcement))
                .thenApply(HttpResponse::statusCode);
    }

    private CompletableFuture<HttpResponse<String>> pushed(String announcement) {
        return client.sendAsync(post("/announcements", announcement), HttpResponse.BodyHandlers.ofString());
    }

    /** Listens in a thread of its own until the process ends; returns when the stream is open. */
    void listen(Sightings sightings) throws IOException, InterruptedException {
        Stream<String> lines = client.send(
                        HttpRequest.newBuilder(URI.create(url + "/news")).build(), HttpResponse.BodyHandlers.ofLines())
                .body();
        Thread reader = new Thread(() -> read(lines, sightings), "page");
        reader.setDaemon(true);
        reader.start();
    }

    private static void read(Stream<String> lines, Sightings sightings) {
        List<String> totals = new ArrayList<>();
        StringBuilder event = new StringBuilder();
        lines.forEach(line -> {
            if (line.startsWith("event: ")) {
                event.setLength(0);
                event.append(line, "event: ".length(), line.length());
            } else if (line.startsWith("data: ") && event.toString().equals("totals")) {
                totals.add(line.substring("data: ".length()));
            } else if (line.startsWith("data: ") && event.toString().equals("ready")) {
                long moment = System.nanoTime();
                totals.stream()
                        .map(Page::parsed)
                        .forEach(it -> sightings.moved(
                                it.get("cartel").asText(), it.get("reports").asLong(), moment));
                totals.clear();
            }
        });
    }

    private static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private HttpRequest post(String path, String body) {
        return HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }
}
