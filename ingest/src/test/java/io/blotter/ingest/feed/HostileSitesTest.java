package io.blotter.ingest.feed;

import static io.blotter.ingest.feed.FeedPages.channel;
import static io.blotter.ingest.feed.FeedPages.item;
import static io.blotter.ingest.feed.FeedPages.page;
import static io.blotter.ingest.feed.FeedPages.rss;
import static io.blotter.ingest.feed.FeedPages.xml;
import static io.blotter.ingest.fetch.TestSite.bytes;
import static io.blotter.ingest.fetch.TestSite.html;
import static io.blotter.ingest.fetch.TestSite.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.ingest.fetch.TestSite;
import io.blotter.ingest.fetch.TestSite.Answer;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Looks at feeds and pages that are broken, wrong, slow, or mean harm: each ends as a person would expect, in a clear line. */
class HostileSitesTest {
    @TempDir
    Path folder;

    private PolledFeed feed;

    @BeforeEach
    void start() {
        feed = new PolledFeed(folder);
    }

    @AfterEach
    void stop() {
        feed.close();
    }

    static Stream<Arguments> pagesThatCannotBeHad() {
        return Stream.of(
                Arguments.of("slow", TestSite.stalled(), "too-slow"),
                Arguments.of("endless", TestSite.endless(), "too-large"),
                Arguments.of("gzip bomb", TestSite.gzipBomb(50), "too-large"),
                Arguments.of("in a circle", status(302, "Location", "/7"), "redirected"),
                Arguments.of("to a file", status(302, "Location", "file:///etc/passwd"), "not-web"),
                Arguments.of("forbidden", status(403), "bad-answer"),
                Arguments.of("a picture", bytes("image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G'}), "no-article"),
                Arguments.of("an empty page", html("<div id=app></div><script src=app.js></script>"), "no-article"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pagesThatCannotBeHad")
    void whereAPageCannotBeHadTheFeedsOwnTextIsPublished(String kind, Answer answer, String reason) {
        // Given
        feed.site
                .put("/feed", rss(item("/7", "Seven held", "Seven men were &lt;b&gt;held&lt;/b&gt; at the harbour.")))
                .put("/7", answer);

        // When
        feed.look();

        // Then
        assertThat(feed.bodies()).containsExactly("Seven men were held at the harbour.");
        assertThat(feed.log.lines()).hasSize(2);
        assertThat(feed.log.lines().get(0))
                .startsWith("WARN page could not be read address=" + feed.site.address("/7") + " reason=" + reason
                        + " problem=")
                .endsWith(" instead=the feed's own text");
        assertThat(feed.log.lines().get(1)).endsWith(" outcome=SENT from=feed");
    }

    @Test
    void anItemThatPointsInsideIsPublishedFromTheFeedAndNothingInsideIsAsked() {
        // Given
        TestSite inside = new TestSite().put("/secret", page("Secret", "secret"));
        feed.site.put("/feed", rss(item(inside.address("/secret").toString(), "Seven held", "Seven men were held.")));

        // When
        feed.lookWithout(inside.port());

        // Then
        assertThat(feed.bodies()).containsExactly("Seven men were held.");
        assertThat(inside.asked("/secret")).isZero();
        assertThat(feed.log.lines().get(0)).contains("reason=private-address");
        inside.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("feedsThatCannotBeRead")
    void aFeedThatCannotBeReadIsToldInOneLine(String kind, Answer answer, String line) {
        // Given
        feed.site.put("/feed", answer);

        // When
        PollResult result = feed.look();

        // Then
        assertThat(result).isInstanceOf(PollResult.Failed.class);
        assertThat(feed.outlet.standing()).isEmpty();
        assertThat(feed.log.lines()).singleElement().asString().contains(line);
    }

    static Stream<Arguments> feedsThatCannotBeRead() {
        String xxe =
                "<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><rss version='2.0'><channel><title>&x;</title></channel></rss>";
        return Stream.of(
                Arguments.of("broken", xml("<rss version='2.0'><channel><item>"), "feed could not be read"),
                Arguments.of("no feed", html("<p>Hello"), "feed could not be read"),
                Arguments.of("empty", xml(""), "feed could not be read"),
                Arguments.of("with a doctype", xml(xxe), "problem=it has a document type declaration"),
                Arguments.of("a bomb", TestSite.gzipBomb(50), "reason=too-large"),
                Arguments.of("endless", TestSite.endless(), "reason=too-large"),
                Arguments.of("silent", TestSite.stalled(), "reason=too-slow"),
                Arguments.of("busy", status(429, "Retry-After", "300"), "reason=busy"),
                Arguments.of("missing", status(404), "reason=not-found"));
    }

    @Test
    void aFeedInAnotherCharsetThanItSaysIsReadableAllTheSame() {
        // Given
        String text = "<?xml version='1.0' encoding='utf-8'?>"
                + channel(item("/7", "Détenus", "Sept hommes arrêtés à Málaga."));
        feed.site.put("/feed", bytes("application/rss+xml", text.getBytes(Charset.forName("windows-1252"))));

        // When
        feed.look();

        // Then
        assertThat(feed.bodies()).containsExactly("Sept hommes arrêtés à Málaga.");
    }

    @Test
    void theServersWishToBeLeftAloneIsHandedOn() {
        // Given
        feed.site.put("/feed", status(503, "Retry-After", "300"));

        // When / Then
        assertThat(feed.look()).isEqualTo(new PollResult.Failed(Optional.of(Duration.ofMinutes(5))));
    }
}
