package io.blotter.ingest.feed;

import io.blotter.ingest.count.Tally;
import io.blotter.ingest.feed.FeedPosition.Known;
import io.blotter.ingest.fetch.Fetched;
import io.blotter.ingest.fetch.Fetcher;
import io.blotter.ingest.fetch.Validators;
import io.blotter.ingest.position.PositionFile;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * One look at a feed: what is new or changed is fetched and published, what its publisher withdrew is withdrawn, and pages published
 * lately are asked after from time to time, also when the feed lists them no more. The position is kept when all is written, so that
 * a crash repeats work but loses none.
 */
final class FeedPoll {
    private static final Logger LOG = LoggerFactory.getLogger(FeedPoll.class);

    /** How long from one look at a published page to the next. */
    static final Duration RECHECK = Duration.ofHours(6);

    /** How long a page is asked after when the feed lists it no more. */
    static final Duration REMEMBER = Duration.ofDays(14);

    /** After so many failures in a row a page is asked for at the pace of published ones. */
    private static final int PATIENCE = 5;

    private final Feed feed;
    private final Fetcher fetcher;
    private final Outlet outlet;
    private final PositionFile<FeedPosition> file;
    private final Tally<FeedEvent> events;
    private final Clock clock;

    FeedPoll(
            Feed feed,
            Fetcher fetcher,
            Outlet outlet,
            PositionFile<FeedPosition> file,
            Tally<FeedEvent> events,
            Clock clock) {
        this.feed = feed;
        this.fetcher = fetcher;
        this.outlet = outlet;
        this.file = file;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Looks once.
     *
     * @throws RuntimeException where announcements cannot be written, or the position cannot be kept
     */
    PollResult run() {
        FeedPosition position = file.read(FeedPosition.start(feed));
        Fetched fetched = fetcher.fetch(feed.address(), position.validators());
        if (fetched instanceof Fetched.Failed failed) {
            events.add(FeedEvent.FAILED);
            log(LOG.atWarn())
                    .addKeyValue("reason", failed.failure().label())
                    .addKeyValue("problem", failed.message())
                    .log("feed could not be fetched");
            return new PollResult.Failed(failed.retryAfter());
        }
        outlet.refresh();
        Claims claims = new Claims(position.sharedIds().orElse(Set.of()));
        ItemPoll items = new ItemPoll(feed, fetcher, outlet, events, claims);
        if (fetched instanceof Fetched.Document document) {
            return read(document, position, items, claims);
        }
        events.add(FeedEvent.UNCHANGED);
        log(LOG.atDebug()).log("feed is unchanged");
        keep(position.validators(), followed(position.items(), stillListed(position.items(), items), items), claims);
        return new PollResult.Done();
    }

    private PollResult read(Fetched.Document document, FeedPosition position, ItemPoll items, Claims claims) {
        FeedContent content;
        try {
            content = FeedReader.read(document);
        } catch (BadFeedException bad) {
            events.add(FeedEvent.FAILED);
            log(LOG.atWarn()).addKeyValue("problem", bad.getMessage()).log("feed could not be read");
            return new PollResult.Failed(Optional.empty());
        }
        events.add(FeedEvent.READ);
        Instant now = clock.instant();
        Map<String, Known> listed = new LinkedHashMap<>();
        List<Entry> entries = content.entries();
        entries.forEach(
                entry -> Optional.ofNullable(position.items().get(entry.key())).ifPresent(claims::note));
        // Feeds list the newest first; what came first is published first.
        for (int at = entries.size() - 1; at >= 0; at--) {
            Entry entry = entries.get(at);
            Optional<Known> before = Optional.ofNullable(listed.get(entry.key()))
                    .or(() -> Optional.ofNullable(position.items().get(entry.key())));
            listed.put(entry.key(), looked(entry, before, items).listed(now));
        }
        Map<String, Known> all = followed(position.items(), listed, items);
        for (String key : content.deleted()) {
            all.computeIfPresent(key, (gone, known) -> items.withdraw(known, "the feed says so"));
        }
        if (content.withoutPage() > 0) {
            log(LOG.atWarn())
                    .addKeyValue("items", content.withoutPage())
                    .log("feed lists items without a page: passed over");
        }
        keep(document.validators(), all, claims);
        return new PollResult.Done();
    }

    /** What a feed listed when it was read last, it lists as long as it does not change. */
    private Map<String, Known> stillListed(Map<String, Known> known, ItemPoll items) {
        Instant now = clock.instant();
        Optional<Instant> lastRead =
                known.values().stream().map(Known::listedAt).max(Comparator.naturalOrder());
        Map<String, Known> listed = new LinkedHashMap<>();
        known.forEach((key, item) -> {
            if (lastRead.equals(Optional.of(item.listedAt()))) {
                listed.put(key, (isDue(item, now) ? items.lookAgain(item, now) : item).listed(now));
            }
        });
        return listed;
    }

    private Known looked(Entry entry, Optional<Known> before, ItemPoll items) {
        Instant now = clock.instant();
        boolean same = before.map(known -> known.print().equals(entry.print())).orElse(false);
        return before.filter(known -> same && !isDue(known, now)).orElseGet(() -> items.look(entry, before, now));
    }

    /** The items that the feed does not list now, or that nothing is said of, asked after where it is time. */
    private Map<String, Known> followed(Map<String, Known> known, Map<String, Known> listed, ItemPoll items) {
        Map<String, Known> all = new LinkedHashMap<>(listed);
        Instant now = clock.instant();
        known.forEach((key, item) -> {
            if (!listed.containsKey(key) && item.listedAt().plus(REMEMBER).isAfter(now)) {
                all.put(key, isDue(item, now) ? items.lookAgain(item, now) : item);
            }
        });
        return all;
    }

    private static boolean isDue(Known item, Instant now) {
        boolean impatient = item.failures() > 0 && item.failures() < PATIENCE;
        return impatient
                || (item.published().isPresent()
                        && !item.checkedAt().plus(RECHECK).isAfter(now));
    }

    private void keep(Validators validators, Map<String, Known> items, Claims claims) {
        outlet.flush();
        file.write(new FeedPosition(feed.address().toString(), validators, items, Optional.of(claims.shared())));
    }

    private LoggingEventBuilder log(LoggingEventBuilder line) {
        return line.addKeyValue("feed", feed.name()).addKeyValue("address", feed.address());
    }
}
