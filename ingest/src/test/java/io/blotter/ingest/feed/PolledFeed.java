package io.blotter.ingest.feed;

import io.blotter.ingest.count.Tally;
import io.blotter.ingest.fetch.FetchLimits;
import io.blotter.ingest.fetch.Fetcher;
import io.blotter.ingest.fetch.TestSite;
import io.blotter.ingest.fetch.WebFetcher;
import io.blotter.ingest.position.PositionFile;
import io.blotter.schemas.Announcement;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** A feed on a server in this process, and what comes of looking at it. */
final class PolledFeed implements AutoCloseable {
    private static final FetchLimits QUICK =
            new FetchLimits(Duration.ofSeconds(5), Duration.ofMillis(400), Duration.ofSeconds(2), 200_000, 5, true);

    final TestSite site = new TestSite();
    final RecordedOutlet outlet = new RecordedOutlet();
    final Tally<FeedEvent> events = new Tally<>(FeedEvent.class);
    final LogLines log = new LogLines();
    private final WebFetcher fetcher = WebFetcher.within(QUICK);
    private final Path folder;
    private Instant now = Instant.parse("2024-03-05T12:00:00Z");

    PolledFeed(Path folder) {
        this.folder = folder;
    }

    /** Looks as a process would that has just started: nothing is shared with the look before but the folder. */
    PollResult look() {
        return look(fetcher);
    }

    /** Looks with addresses of one port treated as if private addresses were not allowed. */
    PollResult lookWithout(int port) {
        try (WebFetcher strict = WebFetcher.within(QUICK.withPrivateAddresses(false))) {
            return look((address, known) -> (address.getPort() == port ? strict : fetcher).fetch(address, known));
        }
    }

    void after(Duration time) {
        now = now.plus(time);
    }

    List<String> bodies() {
        return outlet.standing().values().stream().map(Announcement::getBody).toList();
    }

    @Override
    public void close() {
        log.close();
        fetcher.close();
        site.close();
    }

    private PollResult look(Fetcher through) {
        Feed feed = new Feed("police", site.address("/feed"), Duration.ofMinutes(15));
        return new FeedPoll(
                        feed,
                        through,
                        outlet,
                        PositionFile.of(folder, feed.address().toString(), FeedPosition.class),
                        events,
                        Clock.fixed(now, ZoneOffset.UTC))
                .run();
    }
}
