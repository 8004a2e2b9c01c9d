package io.blotter.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebFetcherTest {
    private static final FetchLimits STRICT =
            new FetchLimits(Duration.ofSeconds(5), Duration.ofMillis(400), Duration.ofSeconds(2), 100_000, 5, true);

    private final TestSite site = new TestSite();
    private final WebFetcher fetcher = WebFetcher.within(STRICT);

    @AfterEach
    void stop() {
        fetcher.close();
        site.close();
    }

    @Test
    void aDocumentComesWithItsTypeAndItsTag() {
        // Given
        site.put("/7", TestSite.tagged("\"a\"", TestSite.html("<p>Seven held – €3 million")));

        // When
        Fetched fetched = fetch("/7");

        // Then
        assertThat(fetched).asInstanceOf(type(Fetched.Document.class)).satisfies(document -> {
            assertThat(document.address()).isEqualTo(site.address("/7"));
            assertThat(document.text().text()).isEqualTo("<p>Seven held – €3 million");
            assertThat(document.validators().etag()).contains("\"a\"");
        });
    }

    @Test
    void whatIsKnownAlreadyDoesNotComeAgain() {
        // Given
        site.put("/7", TestSite.tagged("\"a\"", TestSite.html("<p>Seven held")));

        // When
        Fetched fetched = fetcher.fetch(site.address("/7"), new Validators(Optional.of("\"a\""), Optional.empty()));

        // Then
        assertThat(fetched).isEqualTo(new Fetched.Unchanged());
    }

    @Test
    void redirectsAreFollowedToWhereThePageStandsNow() {
        // Given
        site.put("/old", TestSite.status(301, "Location", "/new"))
                .put("/new", TestSite.status(302, "Location", site.address("/7").toString()))
                .put("/7", TestSite.html("<p>Seven held"));

        // When
        Fetched fetched = fetch("/old");

        // Then
        assertThat(fetched)
                .asInstanceOf(type(Fetched.Document.class))
                .satisfies(document -> assertThat(document.address()).isEqualTo(site.address("/7")));
    }

    @Test
    void redirectsInACircleComeToAnEnd() {
        // Given
        site.put("/a", TestSite.status(302, "Location", "/b")).put("/b", TestSite.status(302, "Location", "/a"));

        // When
        Fetched fetched = fetch("/a");

        // Then
        assertThat(failure(fetched)).isEqualTo(Failure.REDIRECTED);
        assertThat(site.asked("/a") + site.asked("/b")).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"file:///etc/passwd", "ftp://files.example/", "jar:http://x.example!/", "javascript:alert(1)"})
    void redirectsLeadNowhereButToTheWeb(String there) {
        // Given
        site.put("/a", TestSite.status(302, "Location", there));

        // When / Then
        assertThat(failure(fetch("/a"))).isEqualTo(Failure.NOT_WEB);
    }

    @Test
    void aLoginInAnAddressIsNotSent() {
        assertThat(failure(fetcher.fetch(
                        URI.create("http://user:secret@127.0.0.1:" + site.port() + "/"), Validators.NONE)))
                .isEqualTo(Failure.NOT_WEB);
    }

    @Test
    void aPageThatGrowsWhenItIsUnpackedIsCutOff() {
        // Given
        site.put("/bomb", TestSite.gzipBomb(200));

        // When / Then
        assertThat(failure(fetch("/bomb"))).isEqualTo(Failure.TOO_LARGE);
    }

    @Test
    void aPageThatNeverEndsIsCutOff() {
        // Given
        site.put("/endless", TestSite.endless());

        // When / Then
        assertThat(failure(fetch("/endless"))).isEqualTo(Failure.TOO_LARGE);
    }

    @Test
    void aServerThatFallsSilentIsNotWaitedFor() {
        // Given
        site.put("/stalled", TestSite.stalled());

        // When / Then
        assertThat(failure(fetch("/stalled"))).isEqualTo(Failure.TOO_SLOW);
    }

    @Test
    void aServerThatSpeaksForeverWithoutComingToThePointIsCutOff() throws Exception {
        try (RawServer server = new RawServer("HTTP/1.1 200 OK\r\n", "X-More: and more\r\n")) {
            assertThat(failure(fetcher.fetch(server.address(), Validators.NONE)))
                    .isEqualTo(Failure.BAD_ANSWER);
        }
    }

    @Test
    void aServerThatDripsIsCutOffWhenTheTimeIsOver() throws Exception {
        try (RawServer server =
                new RawServer("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n", Duration.ofMillis(100), "x")) {
            assertThat(failure(fetcher.fetch(server.address(), Validators.NONE)))
                    .isEqualTo(Failure.TOO_SLOW);
        }
    }

    @Test
    void whatIsNoHttpIsToldFromWhatIsAway() throws Exception {
        try (RawServer server = new RawServer("SSH-2.0-OpenSSH_9.6\r\n".repeat(200), Duration.ofMillis(100), "\r\n")) {
            assertThat(failure(fetcher.fetch(server.address(), Validators.NONE)))
                    .isIn(Failure.BAD_ANSWER, Failure.UNREACHABLE);
        }
    }

    @Test
    void statusesSayWhetherToComeBack() {
        // Given
        site.put("/gone", TestSite.status(410))
                .put("/busy", TestSite.status(429, "Retry-After", "120"))
                .put("/down", TestSite.status(503))
                .put("/error", TestSite.status(500));

        // When / Then
        assertThat(failure(fetch("/gone"))).isEqualTo(Failure.GONE);
        assertThat(failure(fetch("/nowhere"))).isEqualTo(Failure.NOT_FOUND);
        assertThat(failure(fetch("/error"))).isEqualTo(Failure.BAD_ANSWER);
        assertThat(failure(fetch("/down"))).isEqualTo(Failure.BUSY);
        assertThat(((Fetched.Failed) fetch("/busy")).retryAfter()).contains(Duration.ofMinutes(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:%d/",
                "http://localhost:%d/",
                "http://2130706433:%d/",
                "http://[::1]:%d/",
                "http://0.0.0.0:%d/"
            })
    void thisHostIsNotAskedUnlessThatIsAllowed(String address) {
        try (WebFetcher careful = WebFetcher.within(STRICT.withPrivateAddresses(false))) {
            // When
            Fetched fetched = careful.fetch(URI.create(address.formatted(site.port())), Validators.NONE);

            // Then
            assertThat(failure(fetched)).isEqualTo(Failure.PRIVATE_ADDRESS);
            assertThat(site.asked("/")).isZero();
        }
    }

    @Test
    void aRedirectInsideIsNotFollowed() {
        // Given
        site.put("/open", TestSite.status(302, "Location", "http://169.254.169.254/latest/meta-data"));
        try (WebFetcher careful = onlyLoopback(HostNames.SYSTEM)) {
            // When
            Fetched fetched = careful.fetch(site.address("/open"), Validators.NONE);

            // Then
            assertThat(failure(fetched)).isEqualTo(Failure.PRIVATE_ADDRESS);
            assertThat(((Fetched.Failed) fetched).message()).startsWith("169.254.169.254 leads to 169.254.169.254");
        }
    }

    @Test
    void aHostWithOnePrivateAddressAmongOthersIsNotAsked() {
        // Given
        HostNames mixed = host -> new InetAddress[] {address("127.0.0.1"), address("10.0.0.1")};
        try (WebFetcher careful = onlyLoopback(mixed)) {
            // When / Then
            assertThat(failure(careful.fetch(
                            URI.create("http://two-faced.example:" + site.port() + "/"), Validators.NONE)))
                    .isEqualTo(Failure.PRIVATE_ADDRESS);
        }
    }

    @Test
    void aNameThatChangesItsAddressAfterTheCheckGainsNothing() {
        // Given
        site.put("/7", TestSite.html("<p>Seven held"));
        List<String> lookups = new ArrayList<>();
        HostNames rebinding = host -> {
            lookups.add(host);
            return new InetAddress[] {address(lookups.size() == 1 ? "127.0.0.1" : "10.0.0.1")};
        };
        try (WebFetcher careful = onlyLoopback(rebinding)) {
            // When
            Fetched fetched =
                    careful.fetch(URI.create("http://rebinding.example:" + site.port() + "/7"), Validators.NONE);

            // Then
            assertThat(fetched).isInstanceOf(Fetched.Document.class);
            assertThat(lookups).hasSize(1);
        }
    }

    @Test
    void aHostThatIsNotThereIsNamed() {
        // Given
        HostNames none = host -> {
            throw new UnknownHostException(host);
        };
        try (WebFetcher careful = onlyLoopback(none)) {
            // When
            Fetched fetched = careful.fetch(URI.create("http://nowhere.example/"), Validators.NONE);

            // Then
            assertThat(failure(fetched)).isEqualTo(Failure.UNREACHABLE);
            assertThat(((Fetched.Failed) fetched).message()).contains("there is no host \"nowhere.example\"");
        }
    }

    @Test
    void aHostWhoseNameIsNeverFoundIsGivenUp() {
        // Given
        CountDownLatch over = new CountDownLatch(1);
        HostNames hanging = host -> {
            awaitUninterruptibly(over);
            return new InetAddress[0];
        };
        FetchLimits impatient =
                new FetchLimits(Duration.ofMillis(200), Duration.ofSeconds(60), Duration.ofSeconds(60), 1_000, 5, true);
        try (WebFetcher careful = WebFetcher.within(impatient, hanging, address -> true)) {
            // When
            Fetched fetched = careful.fetch(URI.create("http://hanging.example/"), Validators.NONE);

            // Then
            assertThat(fetched)
                    .isEqualTo(
                            Fetched.Failed.of(
                                    Failure.TOO_SLOW,
                                    "its host's name was not looked up within 0.2 s; check the address, or this host's name server"));
        } finally {
            over.countDown();
        }
    }

    /** Waits as the system's lookup does, which nothing breaks off. */
    private static void awaitUninterruptibly(CountDownLatch latch) {
        while (true) {
            try {
                latch.await();
                return;
            } catch (InterruptedException ignored) {
                // It goes on.
            }
        }
    }

    private static WebFetcher onlyLoopback(HostNames names) {
        return WebFetcher.within(STRICT, names, InetAddress::isLoopbackAddress);
    }

    private static InetAddress address(String literal) throws UnknownHostException {
        return InetAddress.getByName(literal);
    }

    private Fetched fetch(String path) {
        return fetcher.fetch(site.address(path), Validators.NONE);
    }

    private static Failure failure(Fetched fetched) {
        assertThat(fetched).isInstanceOf(Fetched.Failed.class);
        return ((Fetched.Failed) fetched).failure();
    }

    /** Says something once, and something else again and again, whatever it is asked. */
    private static final class RawServer implements AutoCloseable {
        private final ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        private final CountDownLatch closed = new CountDownLatch(1);

        RawServer(String first, String more) throws IOException {
            this(first, Duration.ZERO, more);
        }

        RawServer(String first, Duration pause, String more) throws IOException {
            Thread thread = new Thread(() -> serve(first, pause, more), "raw-server");
            thread.setDaemon(true);
            thread.start();
        }

        URI address() {
            return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/");
        }

        private void serve(String first, Duration pause, String more) {
            try (Socket client = socket.accept()) {
                client.getOutputStream().write(first.getBytes(StandardCharsets.US_ASCII));
                do {
                    client.getOutputStream().write(more.getBytes(StandardCharsets.US_ASCII));
                    client.getOutputStream().flush();
                } while (!closed.await(pause.toMillis(), TimeUnit.MILLISECONDS));
            } catch (IOException | InterruptedException clientLeft) {
                // That is what the test is about.
            }
        }

        @Override
        public void close() throws IOException {
            closed.countDown();
            socket.close();
        }
    }
}
