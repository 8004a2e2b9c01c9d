package io.blotter.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.metrics.Metrics;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Health and metrics of a service without a page. */
class MonitorServerIT {
    private final AtomicBoolean alive = new AtomicBoolean(true);
    private final AtomicBoolean ready = new AtomicBoolean();

    @Test
    void aServiceThatIsStartingIsAliveAndNotReady() throws Exception {
        try (Metrics metrics = Metrics.ofThisProcess();
                MonitorServer server = MonitorServer.start("127.0.0.1", 0, alive::get, ready::get, metrics)) {
            // Then
            assertThat(status(server, "/health/live")).isEqualTo(200);
            assertThat(status(server, "/health/ready")).isEqualTo(503);

            // When
            ready.set(true);

            // Then
            assertThat(status(server, "/health/ready")).isEqualTo(200);
            assertThat(status(server, "/metrics")).isEqualTo(200);
        }
    }

    @Test
    void aServiceThatHasFailedIsNeither() throws Exception {
        try (Metrics metrics = Metrics.ofThisProcess();
                MonitorServer server = MonitorServer.start("127.0.0.1", 0, alive::get, ready::get, metrics)) {
            // When
            alive.set(false);
            ready.set(true);

            // Then
            assertThat(status(server, "/health/live")).isEqualTo(503);
            assertThat(status(server, "/health/ready")).isEqualTo(503);
        }
    }

    private static int status(MonitorServer server, String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(server.url() + path)).build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
