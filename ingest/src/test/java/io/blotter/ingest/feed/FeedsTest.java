package io.blotter.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.ingest.fetch.FetchLimits;
import io.blotter.ingest.fetch.TestSite;
import io.blotter.ingest.fetch.WebFetcher;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedsTest {
    @TempDir
    Path folder;

    private final TestSite site = new TestSite();
    private final WebFetcher fetcher = WebFetcher.within(FetchLimits.USUAL.withPrivateAddresses(true));
    private final RecordedOutlet outlet = new RecordedOutlet();
    private final LogLines log = new LogLines();

    @AfterEach
    void stop() {
        log.close();
        fetcher.close();
        site.close();
    }

    @Test
    void aFeedThatCannotBeHadIsTriedAgainAndHoldsUpNoOther() {
        // Given
        site.put("/bad", TestSite.status(500)).put("/good", feed("Six held at the border crossing."));

        try (Feeds feeds = follow("/bad", "/good")) {
            // When
            Awaitility.await().untilAsserted(() -> {
                assertThat(outlet.standing()).hasSize(1);
                assertThat(site.asked("/bad")).isGreaterThan(2);
            });
            site.put("/bad", feed("Nine held in the port after a long inquiry."));

            // Then
            Awaitility.await().untilAsserted(() -> assertThat(outlet.standing()).hasSize(2));
            assertThat(feeds.events().of(FeedEvent.FAILED)).isGreaterThan(2);
        }
    }

    @Test
    void whatCannotBeWrittenIsWrittenLater() {
        // Given
        site.put("/good", feed("Six held at the border crossing."));
        outlet.failNext(2);

        try (Feeds feeds = follow("/good")) {
            // When / Then
            Awaitility.await().untilAsserted(() -> assertThat(outlet.standing()).hasSize(1));
            assertThat(log.lines())
                    .anyMatch(line -> line.startsWith("ERROR feed could not be followed: tried again later"));
            assertThat(feeds.events().of(FeedEvent.READ)).isPositive();
        }
    }

    @Test
    void afterClosingNothingIsAskedAnyMore() {
        // Given
        site.put("/good", feed("Six held at the border crossing."));
        Feeds feeds = follow("/good");
        Awaitility.await().untilAsserted(() -> assertThat(outlet.standing()).hasSize(1));

        // When
        feeds.close();
        int asked = site.asked("/good");

        // Then
        Awaitility.await().during(Duration.ofMillis(300)).untilAsserted(() -> assertThat(site.asked("/good"))
                .isEqualTo(asked));
    }

    private Feeds follow(String... paths) {
        List<Feed> feeds = List.of(paths).stream()
                .map(path -> new Feed(path, site.address(path), Duration.ofMillis(20)))
                .toList();
        return Feeds.follow(feeds, outlet, fetcher, folder, Duration.ofMillis(1));
    }

    private static TestSite.Answer feed(String text) {
        String item = "<item><title>News</title><link>/" + text.length() + "</link><description>" + text
                + "</description></item>";
        return TestSite.bytes(
                "application/rss+xml",
                ("<rss version='2.0'><channel><title>t</title><link>/</link><description>d</description>" + item
                                + "</channel></rss>")
                        .getBytes(StandardCharsets.UTF_8));
    }
}
