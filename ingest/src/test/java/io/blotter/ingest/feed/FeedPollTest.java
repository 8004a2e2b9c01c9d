package io.blotter.ingest.feed;

import static io.blotter.ingest.feed.FeedPages.atom;
import static io.blotter.ingest.feed.FeedPages.claiming;
import static io.blotter.ingest.feed.FeedPages.item;
import static io.blotter.ingest.feed.FeedPages.page;
import static io.blotter.ingest.feed.FeedPages.rss;
import static io.blotter.ingest.fetch.TestSite.status;
import static io.blotter.ingest.fetch.TestSite.tagged;
import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.schemas.Announcement;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looks at a feed of a publisher who adds, corrects and withdraws. */
class FeedPollTest {
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

    @Test
    void newItemsArePublishedFromTheirPagesTheOldestFirst() {
        // Given
        feed.site
                .put("/feed", rss(item("/7", "Seven held", "In short"), item("/6", "Six held", "In short")))
                .put("/6", page("Six held", "six"))
                .put("/7", page("Seven held", "seven"));

        // When
        feed.look();

        // Then
        assertThat(feed.outlet.standing().values())
                .extracting(one -> one.getTitle().orElseThrow())
                .containsExactly("Six held", "Seven held");
        assertThat(feed.bodies()).allSatisfy(body -> assertThat(body).contains("Investigators searched"));
        assertThat(feed.log.lines())
                .containsExactly(
                        "INFO announcement published address=" + feed.site.address("/6") + " outcome=SENT from=page",
                        "INFO announcement published address=" + feed.site.address("/7") + " outcome=SENT from=page");
    }

    @Test
    void aFeedThatDidNotChangeIsNotReadAgain() {
        // Given
        feed.site
                .put("/feed", tagged("\"1\"", rss(item("/7", "Seven held", "In short"))))
                .put("/7", page("Seven held", "seven"));
        feed.look();

        // When
        feed.look();

        // Then
        assertThat(feed.events.of(FeedEvent.UNCHANGED)).isEqualTo(1);
        assertThat(feed.site.asked("/7")).isEqualTo(1);
        assertThat(feed.outlet.sent()).isEqualTo(1);
    }

    @Test
    void anItemThatTheFeedTellsDifferentlyIsReadAgainAndRevised() {
        // Given
        feed.site.put("/feed", rss(item("/7", "Seven held", "In short"))).put("/7", page("Seven held", "seven"));
        feed.look();

        // When
        feed.site.put("/feed", rss(item("/7", "Eight held", "In short"))).put("/7", page("Eight held", "eight"));
        feed.look();

        // Then
        assertThat(feed.bodies()).singleElement().asString().contains("eight");
        assertThat(feed.outlet.sent()).isEqualTo(2);
        assertThat(feed.log.lines()).last().asString().contains("outcome=REVISED");
    }

    @Test
    void aPageThatChangesWithoutTheFeedSayingSoIsNoticedInTime() {
        // Given
        feed.site
                .put("/feed", tagged("\"1\"", rss(item("/7", "Seven held", "In short"))))
                .put("/7", tagged("\"a\"", page("Seven held", "seven")));
        feed.look();
        feed.after(FeedPoll.RECHECK);
        feed.look();

        // When
        feed.site.put("/7", tagged("\"b\"", page("Seven held", "eight")));
        feed.after(FeedPoll.RECHECK);
        feed.look();

        // Then
        assertThat(feed.site.asked("/7")).isEqualTo(3);
        assertThat(feed.bodies()).singleElement().asString().contains("eight");
        assertThat(feed.outlet.standing().values())
                .extracting(Announcement::getPublishedAt)
                .containsExactly(Optional.of(Instant.parse("2024-03-05T09:00:00Z")));
        assertThat(feed.outlet.sent()).isEqualTo(2);
    }

    @Test
    void aPageThatIsGoneIsWithdrawnAlsoWhenTheFeedListsItNoMore() {
        // Given
        feed.site.put("/feed", rss(item("/7", "Seven held", "In short"))).put("/7", page("Seven held", "seven"));
        feed.look();
        feed.log.clear();

        // When
        feed.site
                .put("/feed", rss(item("/8", "Eight held", "In short")))
                .put("/8", page("Eight held", "eight"))
                .put("/7", status(410));
        feed.after(FeedPoll.RECHECK);
        feed.look();
        feed.look();

        // Then
        assertThat(feed.bodies()).singleElement().asString().contains("eight");
        assertThat(feed.log.lines())
                .contains("INFO announcement withdrawn address=" + feed.site.address("/7")
                        + " because=its publisher has taken it away (HTTP 410)");
        assertThat(feed.events.of(FeedEvent.WITHDRAWN)).isEqualTo(1);
    }

    @Test
    void aPageThatIsOnlyMissingStaysPublished() {
        // Given
        feed.site.put("/feed", rss(item("/7", "Seven held", "In short"))).put("/7", page("Seven held", "seven"));
        feed.look();
        feed.log.clear();

        // When
        feed.site.put("/7", status(404));
        feed.after(FeedPoll.RECHECK);
        feed.look();

        // Then
        assertThat(feed.bodies()).singleElement().asString().contains("Investigators searched");
        assertThat(feed.log.lines())
                .containsExactly("WARN page could not be read address=" + feed.site.address("/7")
                        + " reason=not-found problem=it is not there (HTTP 404) instead=what was published before");
    }

    @Test
    void anItemThatAtomCallsDeletedIsWithdrawn() {
        // Given
        feed.site
                .put(
                        "/feed",
                        atom(
                                "<entry><id>tag:a,7</id><title>Seven held</title><updated>2024-03-05T09:00:00Z</updated><link href='/7'/></entry>"))
                .put("/7", page("Seven held", "seven"));
        feed.look();

        // When
        feed.site.put(
                "/feed",
                atom(
                        "<at:deleted-entry xmlns:at='http://purl.org/atompub/tombstones/1.0' ref='tag:a,7' when='2024-03-06T09:00:00Z'/>"));
        feed.look();

        // Then
        assertThat(feed.outlet.standing()).isEmpty();
    }

    @Test
    void whatSomebodyHereWithdrewStaysWithdrawnWhileThePageIsTheSame() {
        // Given
        feed.site.put("/feed", rss(item("/7", "Seven held", "In short"))).put("/7", page("Seven held", "seven"));
        feed.look();
        feed.outlet.standing().clear();

        // When
        feed.after(FeedPoll.RECHECK);
        feed.look();

        // Then
        assertThat(feed.site.asked("/7")).isEqualTo(2);
        assertThat(feed.outlet.standing()).isEmpty();
    }

    @Test
    void aPageThatComesLateReplacesTheFeedsOwnText() {
        // Given
        feed.site
                .put("/feed", rss(item("/7", "Seven held", "Seven men were held at the harbour.")))
                .put("/7", status(503));
        feed.look();
        assertThat(feed.bodies()).containsExactly("Seven men were held at the harbour.");

        // When
        feed.site.put("/7", page("Seven held", "seven"));
        feed.look();

        // Then
        assertThat(feed.bodies()).singleElement().asString().contains("Investigators searched");
        assertThat(feed.outlet.sent()).isEqualTo(2);
    }

    @Test
    void anotherAddressOfTheSamePageIsNoOtherAnnouncement() {
        // Given
        feed.site
                .put(
                        "/feed",
                        rss(
                                item("/7?utm_source=rss", "Seven held", "Seven men were held."),
                                item("/short", "Seven held", "")))
                .put("/7?utm_source=rss", page("Seven held", "seven"))
                .put("/short", status(302, "Location", "/7"))
                .put("/7", page("Seven held", "seven"));

        // When
        feed.look();

        // Then
        assertThat(feed.outlet.standing()).hasSize(1);
    }

    @Test
    void pagesThatGiveOneAddressAsTheirOwnAreAnnouncementsOfTheirOwn() {
        // Given
        feed.site
                .put(
                        "/feed",
                        rss(item("/show?id=7", "Seven held", "In short"), item("/show?id=6", "Six held", "In short")))
                .put("/show?id=6", claiming("/show", "Six held", "six"))
                .put("/show?id=7", claiming("/show", "Seven held", "seven"));

        // When
        feed.look();
        int atFirst = feed.outlet.standing().size();
        feed.after(FeedPoll.RECHECK);
        feed.look();

        // Then
        assertThat(atFirst).isEqualTo(2);
        assertThat(feed.outlet.standing().values())
                .extracting(one -> one.getUrl().orElseThrow())
                .containsExactlyInAnyOrder(
                        feed.site.address("/show?id=6").toString(),
                        feed.site.address("/show?id=7").toString());
    }

    @Test
    void anAddressThatSeveralPagesGaveIsNotTakenForOneLater() {
        // Given
        feed.site
                .put(
                        "/feed",
                        rss(item("/show?id=7", "Seven held", "In short"), item("/show?id=6", "Six held", "In short")))
                .put("/show?id=6", claiming("/show", "Six held", "six"))
                .put("/show?id=7", claiming("/show", "Seven held", "seven"));
        feed.look();
        feed.after(FeedPoll.REMEMBER);
        feed.after(FeedPoll.REMEMBER);

        // When
        feed.site
                .put("/feed", rss(item("/show?id=8", "Eight held", "In short")))
                .put("/show?id=8", claiming("/show", "Eight held", "eight"));
        feed.look();

        // Then
        assertThat(feed.bodies()).hasSize(3);
        assertThat(feed.outlet.standing().values())
                .extracting(one -> one.getUrl().orElseThrow())
                .contains(feed.site.address("/show?id=8").toString());
    }

    @Test
    void onePageThatAFeedListsTwiceIsOneAnnouncement() {
        // Given
        feed.site
                .put(
                        "/feed",
                        rss(
                                item("/7?from=harbour", "Seven held", "In short"),
                                item("/7?from=city", "Seven held", "In short")))
                .put("/7?from=harbour", claiming("/7", "Seven held", "seven"))
                .put("/7?from=city", claiming("/7", "Seven held", "seven"));

        // When
        feed.look();

        // Then
        assertThat(feed.outlet.standing().values())
                .extracting(one -> one.getUrl().orElseThrow())
                .containsExactly(feed.site.address("/7").toString());
    }

    @Test
    void aFeedThatStaysTheSameForMonthsForgetsNothing() {
        // Given
        feed.site
                .put("/feed", tagged("\"1\"", rss(item("/7", "Seven held", "In short"))))
                .put("/7", page("Seven held", "seven"));
        feed.look();
        feed.outlet.standing().clear();
        for (int weeks = 0; weeks < 10; weeks++) {
            feed.after(Duration.ofDays(7));
            feed.look();
        }

        // When
        feed.site
                .put("/feed", rss(item("/8", "Eight held", "In short"), item("/7", "Seven held", "In short")))
                .put("/8", page("Eight held", "eight"));
        feed.look();

        // Then
        assertThat(feed.bodies()).singleElement().asString().contains("eight");
    }

    @Test
    void theSameItemsInANewProcessAreNotFetchedAgain() {
        // Given
        feed.site.put("/feed", rss(item("/7", "Seven held", "In short"))).put("/7", page("Seven held", "seven"));
        feed.look();

        // When: nothing is shared with the first look but the folder
        feed.look();

        // Then
        assertThat(feed.site.asked("/7")).isEqualTo(1);
    }
}
