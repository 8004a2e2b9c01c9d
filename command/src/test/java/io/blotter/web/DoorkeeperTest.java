package io.blotter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoorkeeperTest {
    private static final String TOKEN = "a-token-that-is-long-enough";

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Javalin> servers = new ArrayList<>();

    @AfterEach
    void stop() {
        servers.forEach(Javalin::stop);
    }

    @Test
    void withoutATokenAnybodyWhoReachesThePortMayPublish() throws Exception {
        // Given
        URI door = door(Admission.OPEN);

        // When / Then
        assertThat(post(door).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer " + TOKEN, "bearer " + TOKEN})
    void theTokenOpens(String authorization) throws Exception {
        assertThat(post(door(withToken()), "Authorization", authorization).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "Bearer ", "Bearer a-token-that-is-long-enougH", "Basic " + TOKEN, TOKEN})
    void nothingElseDoes(String authorization) throws Exception {
        // When
        HttpResponse<String> answer = post(door(withToken()), "Authorization", authorization);

        // Then
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"status\":401").doesNotContain(TOKEN);
    }

    @Test
    void tooManyRequestsAreToldWhenToComeBack() throws Exception {
        // Given
        URI door = door(new Admission(Optional.empty(), 1));
        post(door);
        post(door);

        // When
        HttpResponse<String> answer = post(door);

        // Then
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).contains("1");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void whoIsRefusedIsToldThatTheConnectionEndsSinceWhatWasSentIsUnread() throws Exception {
        // When
        HttpResponse<String> answer = post(door(withToken()));

        // Then
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Connection")).contains("close");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "http://127.0.0.1:1", "null"})
    void aPageOfAnotherSiteMayNotPublishThroughItsVisitor(String origin) throws Exception {
        assertThat(post(door(Admission.OPEN), "Origin", origin).statusCode()).isEqualTo(403);
    }

    @Test
    void ourOwnPageMay() throws Exception {
        // Given
        URI door = door(Admission.OPEN);

        // When / Then
        assertThat(post(door, "Origin", "http://" + door.getAuthority()).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "with a space in the middle", "with-an-ümlaut-in-it"})
    void aTokenThatCanBeGuessedIsNotTaken(String token) {
        assertThatThrownBy(() -> new AccessToken(token))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("openssl rand -hex 32");
    }

    private static Admission withToken() {
        return new Admission(Optional.of(new AccessToken(TOKEN)), Admission.USUAL_RATE);
    }

    private URI door(Admission admission) {
        Doorkeeper doorkeeper = new Doorkeeper(admission);
        Javalin server = Javalin.create(settings -> {
                    settings.startup.showJavalinBanner = false;
                    settings.routes.post("/door", request -> {
                        doorkeeper.admit(request);
                        request.result(request.body());
                    });
                    Problem.addTo(settings.routes);
                })
                .start("127.0.0.1", 0);
        servers.add(server);
        return URI.create("http://127.0.0.1:" + server.port() + "/door");
    }

    private HttpResponse<String> post(URI door, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(door).POST(BodyPublishers.ofString("{}"));
        return client.send((headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofString());
    }
}
