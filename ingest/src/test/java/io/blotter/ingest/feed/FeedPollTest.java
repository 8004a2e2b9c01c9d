package io.blotter.ingest.feed;

import static io.blotter.ingest.fetch.TestSite.bytes;
import static io.blotter.ingest.fetch.TestSite.html;
import static io.blotter.ingest.fetch.TestSite.status;
import static io.blotter.ingest.fetch.TestSite.tagged;
import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.ingest.count.Tally;
import io.blotter.ingest.fetch.FetchLimits;
import io.blotter.ingest.fetch.Fetcher;
import io.blotter.ingest.fetch.TestSite;
import io.blotter.ingest.fetch.TestSite.Answer;
import io.blotter.ingest.fetch.WebFetcher;
import io.blotter.ingest.position.PositionFile;
import io.blotter.schemas.Announcement;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Looks at a feed on a server in this process that behaves well, changes its mind, or means harm. */
class FeedPollTest {
    private static final FetchLimits QUICK =
            new FetchLimits(Duration.ofSeconds(5), Duration.ofMillis(400), Duration.ofSeconds(2), 200_000, 5, true);

    @TempDir
    Path folder;

    private final TestSite site = new TestSite();
    private final WebFetcher fetcher = WebFetcher.within(QUICK);
    private final RecordedOutlet outlet = new RecordedOutlet();
    private final Tally<FeedEvent> events = new Tally<>(FeedEvent.class);
    private final LogLines log = new LogLines();
    private Instant now = Instant.parse("2024-03-05T12:00:00Z");

    @AfterEach
    void stop() {
        log.close();
        fetcher.close();
        site.close();
    }

    @Test
    void newItemsArePublishedFromTheirPagesTheOldestFirst() {
        // Given
        site.put("/feed", rss(item("/7", "Seven held", "In short"), item("/6", "Six held", "In short")))
                .put("/6", page("Six held", "six"))
                .put("/7", page("Seven held", "seven"));

        // When
        look();

        // Then
        assertThat(outlet.standing().values())
                .extracting(one -> one.getTitle().orElseThrow())
                .containsExactly("Six held", "Seven held");
        assertThat(bodies()).allSatisfy(body -> assertThat(body).contains("Investigators searched"));
        assertThat(log.lines())
                .containsExactly(
                        "INFO announcement published address=" + site.address("/6") + " outcome=SENT from=page",
                        "INFO announcement published address=" + site.address("/7") + " outcome=SENT from=page");
    }

    @Test
    void aFeedThatDidNotChangeIsNotReadAgain() {
        // Given
        site.put("/feed", tagged("\"1\"", rss(item("/7", "Seven held", "In short"))))
                .put("/7", page("Seven held", "seven"));
        look();

        // When
        look();

        // Then
        assertThat(events.of(FeedEvent.UNCHANGED)).isEqualTo(1);
        assertThat(site.asked("/7")).isEqualTo(1);
        assertThat(outlet.sent()).isEqualTo(1);
    }

    @Test
    void anItemThatTheFeedTellsDifferentlyIsReadAgainAndRevised() {
        // Given
        site.put("/feed", rss(item("/7", "Seven held", "In short"))).put("/7", page("Seven held", "seven"));
        look();

        // When
        site.put("/feed", rss(item("/7", "Eight held", "In short"))).put("/7", page("Eight held", "eight"));
        look();

        // Then
        assertThat(bodies()).singleElement().asString().contains("eight");
        assertThat(outlet.sent()).isEqualTo(2);
        assertThat(log.lines()).last().asString().contains("outcome=REVISED");
    }

    @Test
    void aPageThatChangesWithoutTheFeedSayingSoIsNoticedInTime() {
        // Given
        site.put("/feed", tagged("\"1\"", rss(item("/7", "Seven held", "In short"))))
                .put("/7", tagged("\"a\"", page("Seven held", "seven")));
        look();
        after(FeedPoll.RECHECK);
        look();

        // When
        site.put("/7", tagged("\"b\"", page("Seven held", "eight")));
        after(FeedPoll.RECHECK);
        look();

        // Then
        assertThat(site.asked("/7")).isEqualTo(3);
        assertThat(bodies()).singleElement().asString().contains("eight");
        assertThat(outlet.standing().values())
                .extracting(Announcement::getPublishedAt)
                .containsExactly(Optional.of(Instant.parse("2024-03-05T09:00:00Z")));
        assertThat(outlet.sent()).isEqualTo(2);
    }

    @Test
    void aPageThatIsGoneIsWithdrawnAlsoWhenTheFeedListsItNoMore() {
        // Given
        site.put("/feed", rss(item("/7", "Seven held", "In short"))).put("/7", page("Seven held", "seven"));
        look();
        log.clear();

        // When
        site.put("/feed", rss(item("/8", "Eight held", "In short")))
                .put("/8", page("Eight held", "eight"))
                .put("/7", status(410));
        after(FeedPoll.RECHECK);
        look();
        look();

        // Then
        assertThat(bodies()).singleElement().asString().contains("eight");
        assertThat(log.lines())
                .contains("INFO announcement withdrawn address=" + site.address("/7")
                        + " because=its publisher has taken it away (HTTP 410)");
        assertThat(events.of(FeedEvent.WITHDRAWN)).isEqualTo(1);
    }

    @Test
    void aPageThatIsOnlyMissingStaysPublished() {
        // Given
        site.put("/feed", rss(item("/7", "Seven held", "In short"))).put("/7", page("Seven held", "seven"));
        look();
        log.clear();

        // When
        site.put("/7", status(404));
        after(FeedPoll.RECHECK);
        look();

        // Then
        assertThat(bodies()).singleElement().asString().contains("Investigators searched");
        assertThat(log.lines())
                .containsExactly("WARN page could not be read address=" + site.address("/7")
                        + " reason=not-found problem=it is not there (HTTP 404) instead=what was published before");
    }

    @Test
    void anItemThatAtomCallsDeletedIsWithdrawn() {
        // Given
        site.put(
                        "/feed",
                        atom(
                                "<entry><id>tag:a,7</id><title>Seven held</title><updated>2024-03-05T09:00:00Z</updated><link href='/7'/></entry>"))
                .put("/7", page("Seven held", "seven"));
        look();

        // When
        site.put(
                "/feed",
                atom(
                        "<at:deleted-entry xmlns:at='http://purl.org/atompub/tombstones/1.0' ref='tag:a,7' when='2024-03-06T09:00:00Z'/>"));
        look();

        // Then
        assertThat(outlet.standing()).isEmpty();
    }

    @Test
    void whatSomebodyHereWithdrewStaysWithdrawnWhileThePageIsTheSame() {
        // Given
        site.put("/feed", rss(item("/7", "Seven held", "In short"))).put("/7", page("Seven held", "seven"));
        look();
        outlet.standing().clear();

        // When
        after(FeedPoll.RECHECK);
        look();

        // Then
        assertThat(site.asked("/7")).isEqualTo(2);
        assertThat(outlet.standing()).isEmpty();
    }

    @Test
    void aPageThatComesLateReplacesTheFeedsOwnText() {
        // Given
        site.put("/feed", rss(item("/7", "Seven held", "Seven men were held at the harbour.")))
                .put("/7", status(503));
        look();
        assertThat(bodies()).containsExactly("Seven men were held at the harbour.");

        // When
        site.put("/7", page("Seven held", "seven"));
        look();

        // Then
        assertThat(bodies()).singleElement().asString().contains("Investigators searched");
        assertThat(outlet.sent()).isEqualTo(2);
    }

    @Test
    void anotherAddressOfTheSamePageIsNoOtherAnnouncement() {
        // Given
        site.put(
                        "/feed",
                        rss(
                                item("/7?utm_source=rss", "Seven held", "Seven men were held."),
                                item("/short", "Seven held", "")))
                .put("/7?utm_source=rss", page("Seven held", "seven"))
                .put("/short", status(302, "Location", "/7"))
                .put("/7", page("Seven held", "seven"));

        // When
        look();

        // Then
        assertThat(outlet.standing()).hasSize(1);
    }

    @Test
    void aFeedThatStaysTheSameForMonthsForgetsNothing() {
        // Given
        site.put("/feed", tagged("\"1\"", rss(item("/7", "Seven held", "In short"))))
                .put("/7", page("Seven held", "seven"));
        look();
        outlet.standing().clear();
        for (int weeks = 0; weeks < 10; weeks++) {
            after(Duration.ofDays(7));
            look();
        }

        // When
        site.put("/feed", rss(item("/8", "Eight held", "In short"), item("/7", "Seven held", "In short")))
                .put("/8", page("Eight held", "eight"));
        look();

        // Then
        assertThat(bodies()).singleElement().asString().contains("eight");
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
        site.put("/feed", rss(item("/7", "Seven held", "Seven men were &lt;b&gt;held&lt;/b&gt; at the harbour.")))
                .put("/7", answer);

        // When
        look();

        // Then
        assertThat(bodies()).containsExactly("Seven men were held at the harbour.");
        assertThat(log.lines()).hasSize(2);
        assertThat(log.lines().get(0))
                .startsWith(
                        "WARN page could not be read address=" + site.address("/7") + " reason=" + reason + " problem=")
                .endsWith(" instead=the feed's own text");
        assertThat(log.lines().get(1)).endsWith(" outcome=SENT from=feed");
    }

    @Test
    void anItemThatPointsInsideIsPublishedFromTheFeedAndNothingInsideIsAsked() {
        // Given
        TestSite inside = new TestSite().put("/secret", page("Secret", "secret"));
        Fetcher careful = (address, known) ->
                address.getPort() == inside.port() ? publicOnly().fetch(address, known) : fetcher.fetch(address, known);
        site.put("/feed", rss(item(inside.address("/secret").toString(), "Seven held", "Seven men were held.")));

        // When
        poll(careful).run();

        // Then
        assertThat(bodies()).containsExactly("Seven men were held.");
        assertThat(inside.asked("/secret")).isZero();
        assertThat(log.lines().get(0)).contains("reason=private-address");
        inside.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("feedsThatCannotBeRead")
    void aFeedThatCannotBeReadIsToldInOneLine(String kind, Answer answer, String line) {
        // Given
        site.put("/feed", answer);

        // When
        PollResult result = look();

        // Then
        assertThat(result).isInstanceOf(PollResult.Failed.class);
        assertThat(outlet.standing()).isEmpty();
        assertThat(log.lines()).singleElement().asString().contains(line);
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
        String feed = "<?xml version='1.0' encoding='utf-8'?>"
                + channel(item("/7", "Détenus", "Sept hommes arrêtés à Málaga."));
        site.put("/feed", bytes("application/rss+xml", feed.getBytes(Charset.forName("windows-1252"))));

        // When
        look();

        // Then
        assertThat(bodies()).containsExactly("Sept hommes arrêtés à Málaga.");
    }

    @Test
    void theServersWishToBeLeftAloneIsHandedOn() {
        // Given
        site.put("/feed", status(503, "Retry-After", "300"));

        // When / Then
        assertThat(look()).isEqualTo(new PollResult.Failed(Optional.of(Duration.ofMinutes(5))));
    }

    @Test
    void theSameItemsInANewProcessAreNotFetchedAgain() {
        // Given
        site.put("/feed", rss(item("/7", "Seven held", "In short"))).put("/7", page("Seven held", "seven"));
        look();

        // When: nothing is shared with the first look but the folder
        look();

        // Then
        assertThat(site.asked("/7")).isEqualTo(1);
    }

    private PollResult look() {
        return poll(fetcher).run();
    }

    private FeedPoll poll(Fetcher through) {
        Feed feed = new Feed("police", site.address("/feed"), Duration.ofMinutes(15));
        return new FeedPoll(
                feed,
                through,
                outlet,
                PositionFile.of(folder, feed.address().toString(), FeedPosition.class),
                events,
                Clock.fixed(now, ZoneOffset.UTC));
    }

    private static Fetcher publicOnly() {
        return (address, known) -> {
            try (WebFetcher strict = WebFetcher.within(QUICK.withPrivateAddresses(false))) {
                return strict.fetch(address, known);
            }
        };
    }

    private void after(Duration time) {
        now = now.plus(time);
    }

    private List<String> bodies() {
        return outlet.standing().values().stream().map(Announcement::getBody).toList();
    }

    private static Answer page(String title, String number) {
        return html("<html><head><title>" + title + "</title></head><body><article><h1>" + title
                + "</h1><p>Officers arrested "
                + number
                + " men on Tuesday and seized 300 kilograms of cocaine in the harbour.</p><p>Investigators searched"
                + " twelve homes, and took €120,000 in cash, four cars, and a boat.</p></article></body></html>");
    }

    private static String item(String link, String title, String text) {
        return "<item><title>" + title + "</title><link>" + link + "</link><guid isPermaLink='false'>" + link
                + "</guid>" + "<pubDate>Tue, 05 Mar 2024 09:00:00 GMT</pubDate><description>" + text
                + "</description></item>";
    }

    private static String channel(String... items) {
        return "<rss version='2.0'><channel><title>Police</title><link>/</link><description>News</description>"
                + String.join("", items) + "</channel></rss>";
    }

    private static Answer rss(String... items) {
        return xml(channel(items));
    }

    private static Answer atom(String entries) {
        return xml(
                "<feed xmlns='http://www.w3.org/2005/Atom'><id>tag:a</id><title>Police</title><updated>2024-03-05T09:00:00Z</updated>"
                        + entries + "</feed>");
    }

    private static Answer xml(String text) {
        return bytes("application/xml", text.getBytes(StandardCharsets.UTF_8));
    }
}
