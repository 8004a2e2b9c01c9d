package io.blotter.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.Patience;
import io.javalin.Javalin;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** What goes wrong unexpectedly ends, and is told where there is somebody to tell. */
class ProblemIT {
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final CompletableFuture<Thread> atWork = new CompletableFuture<>();

    @Test
    void whatFailsUnexpectedlyIsAProblemWithoutDetails() throws Exception {
        // Given
        Javalin server = server();
        try {
            // When
            HttpResponse<String> answer =
                    HttpClient.newHttpClient().send(request(server, "/broken"), HttpResponse.BodyHandlers.ofString());

            // Then
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(answer.body()).contains("unexpectedly").doesNotContain("a secret");
        } finally {
            server.stop();
        }
    }

    @Test
    void aRequestWhoseConnectionIsGoneComesToAnEnd() throws Exception {
        // Given
        Javalin server = server();
        CompletableFuture<?> asked = HttpClient.newHttpClient()
                .sendAsync(request(server, "/slow"), HttpResponse.BodyHandlers.ofString())
                .handle((answer, failure) -> answer);
        Thread worker = atWork.get();

        // When
        server.stop();
        stopped.countDown();

        // Then
        asked.join();
        Patience.await("the worker's rest")
                .during(Duration.ofSeconds(1))
                .until(() -> worker.getState() != Thread.State.RUNNABLE);
    }

    private Javalin server() {
        return Javalin.create(settings -> {
                    settings.startup.showJavalinBanner = false;
                    Problem.addTo(settings.routes);
                    settings.routes.get("/broken", request -> {
                        throw new IllegalArgumentException("a secret");
                    });
                    settings.routes.get(
                            "/slow",
                            request -> request.async(() -> {
                                atWork.complete(Thread.currentThread());
                                stopped.await();
                            }));
                })
                .start("127.0.0.1", 0);
    }

    private static HttpRequest request(Javalin server, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .build();
    }
}
