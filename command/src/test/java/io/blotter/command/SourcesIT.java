package io.blotter.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.blotter.Patience;
import io.blotter.ingest.feed.Feed;
import io.blotter.ingest.fetch.FetchLimits;
import io.blotter.ingest.following.Following;
import io.blotter.ingest.following.SourcesFile;
import io.blotter.ingest.publish.AnnouncementPublisher;
import io.blotter.pipeline.Pipeline;
import io.blotter.pipeline.PipelineSettings;
import io.blotter.schemas.Announcement;
import io.blotter.topics.Topics;
import io.blotter.view.LiveTable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages, feeds and folders on their way to the topic. */
class SourcesIT {
    @TempDir
    private static Path data;

    private static Pipeline pipeline;

    @TempDir
    private Path folder;

    private final Map<String, String> site = new ConcurrentHashMap<>();
    private HttpServer server;
    private LiveTable<Announcement> announcements;

    @BeforeAll
    static void startPipeline() {
        pipeline = Pipeline.start(new PipelineSettings(data, 0, 0, 0));
    }

    @AfterAll
    static void stopPipeline() {
        pipeline.close();
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", request -> {
            Optional<String> page =
                    Optional.ofNullable(site.get(request.getRequestURI().getPath()));
            byte[] bytes = page.orElse("").getBytes(StandardCharsets.UTF_8);
            request.getResponseHeaders()
                    .set("Content-Type", page.orElse("").startsWith("<rss") ? "application/rss+xml" : "text/html");
            request.sendResponseHeaders(page.isPresent() ? 200 : 410, page.isPresent() ? bytes.length : -1);
            request.getResponseBody().write(bytes);
            request.close();
        });
        server.start();
        announcements = LiveTable.follow(pipeline.connection(), Topics.ANNOUNCEMENTS, Announcement.class);
    }

    @AfterEach
    void stop() {
        announcements.close();
        server.stop(0);
    }

    @Test
    void aPageIsPushedByItsAddressAndPushedAgainRevised() {
        // Given
        site.put("/news/1", page("Raid in Sonora", "four members of the Sinaloa Cartel"));

        // When
        Typed first = push("/news/1");
        Typed again = push("/news/1");
        site.put("/news/1", page("Raid in Sonora", "five members of the Sinaloa Cartel"));
        Typed revised = push("/news/1");

        // Then
        assertThat(first.err()).contains("sent 1, revised 0");
        assertThat(again.err()).contains("sent 0, revised 0, already there 1");
        assertThat(revised.err()).contains("sent 0, revised 1");
        Announcement published = awaited("five members");
        assertThat(published.getTitle()).contains("Raid in Sonora");
        assertThat(published.getLanguage()).contains("en");
    }

    @Test
    void theSameTextUnderAnotherAddressIsMarkedAsACopyOfTheFirst() {
        // Given
        site.put("/police/2", page("Raid in Rotterdam", "nine men in the port of Rotterdam"));
        site.put("/gazette/2", page("Port raid", "nine men in the port of Rotterdam"));

        // When
        push("/police/2", "/gazette/2");

        // Then
        Patience.await("the two versions").untilAsserted(() -> assertThat(rows())
                .filteredOn(each -> each.getBody().contains("nine men in the port"))
                .hasSize(2));
        Announcement original = awaited("/police/2", "nine men");
        Announcement copy = awaited("/gazette/2", "nine men");
        assertThat(original.getCopyOf()).isEmpty();
        assertThat(copy.getCopyOf()).contains(original.getId());
    }

    @Test
    void anAddressInsideIsRefusedUnlessThatIsAllowed() {
        // Given
        site.put("/news/3", page("Raid", "three men"));

        // When
        Typed refused =
                Typed.against(pipeline.connection(), "push", address("/news/3").toString());

        // Then
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err())
                .contains("refused: " + address("/news/3")
                        + ": 127.0.0.1 leads to 127.0.0.1, which is not on the open Internet");
    }

    @Test
    void aFeedAndAFolderAreFollowed() throws IOException {
        // Given
        site.put(
                "/feed",
                "<rss version='2.0'><channel><title>t</title><link>/</link><description>d</description>"
                        + "<item><title>Raid in Tirana</title><link>/news/4</link></item></channel></rss>");
        site.put("/news/4", page("Raid in Tirana", "eleven men in Tirana"));
        Path inbox = Files.createDirectory(folder.resolve("inbox"));
        SourcesFile sources =
                new SourcesFile(List.of(new Feed("test", address("/feed"), Duration.ofMillis(300))), List.of(inbox));

        try (Following following = Following.start(
                sources,
                AnnouncementPublisher.connect(
                        pipeline.connection().clientProperties(),
                        pipeline.connection().registry()),
                FetchLimits.USUAL.withPrivateAddresses(true),
                folder.resolve("positions"))) {
            // When
            Files.writeString(inbox.resolve("a.txt"), "Raid in Durres\n\nPolice arrested twelve men in Durres.");

            // Then
            awaited("eleven men in Tirana");
            awaited("twelve men in Durres");

            // When
            site.put("/feed", site.get("/feed").replace("Raid in Tirana", "Raids in Tirana"));
            site.put("/news/4", page("Raids in Tirana", "thirteen men in Tirana"));

            // Then
            awaited("thirteen men in Tirana");

            // When
            site.remove("/news/4");
            site.put("/feed", site.get("/feed").replace("Raids in Tirana", "Withdrawn"));

            // Then
            Patience.await("the withdrawal").untilAsserted(() -> assertThat(rows())
                    .noneMatch(each -> each.getBody().contains("Tirana")));
            assertThat(following.publisher().withdrawnCount()).isEqualTo(1);
        }
    }

    private Typed push(String... paths) {
        String[] arguments = new String[paths.length + 2];
        arguments[0] = "push";
        arguments[1] = "--allow-private";
        for (int at = 0; at < paths.length; at++) {
            arguments[at + 2] = address(paths[at]).toString();
        }
        return Typed.against(pipeline.connection(), arguments);
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private Collection<Announcement> rows() {
        return announcements.rows().values();
    }

    private Announcement awaited(String words) {
        return awaited("", words);
    }

    private Announcement awaited(String address, String words) {
        return Patience.await("the announcement")
                .until(
                        () -> rows().stream()
                                .filter(each -> each.getUrl().orElse("").contains(address))
                                .filter(each -> each.getBody().contains(words))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private static String page(String title, String whom) {
        return "<html><head><title>" + title + "</title></head><body><nav>Menu</nav><article><h1>" + title
                + "</h1><p>On 2 March 2024, police arrested " + whom + " and seized 300 kilograms of cocaine.</p>"
                + "<p>Investigators searched twelve homes, and took €120,000 in cash, four cars, and a boat. The men will"
                + " be brought before a judge on Friday, said the prosecutor in charge of the case.</p></article></body></html>";
    }
}
