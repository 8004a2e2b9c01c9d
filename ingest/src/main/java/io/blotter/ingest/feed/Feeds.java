package io.blotter.ingest.feed;

import dev.failsafe.Failsafe;
import dev.failsafe.RetryPolicy;
import io.blotter.ingest.count.Tally;
import io.blotter.ingest.fetch.Fetcher;
import io.blotter.ingest.position.PositionFile;
import io.blotter.ingest.publish.AnnouncementPublisher;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows feeds, each at its own pace, a few at a time. A feed that cannot be had, or whose announcements cannot be written, is tried
 * again after its usual time, then after twice that, up to half a day; later where its server asks for it.
 */
public final class Feeds implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Feeds.class);
    private static final int AT_ONCE = 4;
    private static final Duration LONGEST_WAIT = Duration.ofHours(12);
    private static final Duration PAUSE_BETWEEN_PAGES = Duration.ofSeconds(1);
    private static final Duration FAREWELL = Duration.ofSeconds(40);
    private static final Duration BACK_OFF = Duration.ofMillis(-1);

    private final ScheduledExecutorService threads;
    private final Tally<FeedEvent> events = new Tally<>(FeedEvent.class);

    private Feeds(int feeds) {
        AtomicInteger number = new AtomicInteger();
        this.threads = Executors.newScheduledThreadPool(
                Math.max(1, Math.min(AT_ONCE, feeds)), task -> new Thread(task, "feeds-" + number.incrementAndGet()));
    }

    /**
     * Starts to follow feeds.
     *
     * @param publisher stays the caller's
     * @param fetcher stays the caller's
     * @param folder where positions are kept
     */
    public static Feeds follow(List<Feed> feeds, AnnouncementPublisher publisher, Fetcher fetcher, Path folder) {
        return follow(feeds, Outlet.of(publisher), fetcher, folder, PAUSE_BETWEEN_PAGES);
    }

    static Feeds follow(List<Feed> feeds, Outlet outlet, Fetcher fetcher, Path folder, Duration pause) {
        Feeds following = new Feeds(feeds.size());
        for (Feed feed : feeds) {
            PositionFile<FeedPosition> position =
                    PositionFile.of(folder, feed.address().toString(), FeedPosition.class);
            FeedPoll poll = new FeedPoll(
                    feed, new PacedFetcher(fetcher, pause), outlet, position, following.events, Clock.systemUTC());
            following.look(feed, poll);
        }
        return following;
    }

    /** What happened so far. */
    public Tally<FeedEvent> events() {
        return events;
    }

    /** Ends what is under way; what was not written yet is fetched again next time. */
    @Override
    public void close() {
        threads.shutdownNow();
        try {
            if (!threads.awaitTermination(FAREWELL.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("feeds did not end in time");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // The next look is arranged by the one before.
    private void look(Feed feed, FeedPoll poll) {
        Failsafe.with(patience(feed))
                .with(threads)
                .getAsync(() -> tried(feed, poll))
                .whenComplete((result, failure) -> {
                    if (failure != null && !threads.isShutdown()) {
                        LOG.atError()
                                .addKeyValue("feed", feed.name())
                                .setCause(failure)
                                .log("defect in following a feed");
                    }
                    if (!threads.isShutdown()) {
                        later(feed, poll);
                    }
                });
    }

    @SuppressWarnings("FutureReturnValueIgnored")
    private void later(Feed feed, FeedPoll poll) {
        try {
            threads.schedule(() -> look(feed, poll), feed.every().toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException closing) {
            // It was closed in this moment: there is no next look.
        }
    }

    private PollResult tried(Feed feed, FeedPoll poll) {
        try {
            return poll.run();
        } catch (RuntimeException failure) {
            if (!threads.isShutdown()) {
                LOG.atError()
                        .addKeyValue("feed", feed.name())
                        .addKeyValue("problem", failure.getMessage())
                        .setCause(LOG.isDebugEnabled() ? failure : null)
                        .log("feed could not be followed: tried again later");
            }
            return new PollResult.Failed(Optional.empty());
        }
    }

    private static RetryPolicy<PollResult> patience(Feed feed) {
        Duration longest = feed.every().compareTo(LONGEST_WAIT) < 0
                ? LONGEST_WAIT
                : feed.every().multipliedBy(2);
        return RetryPolicy.<PollResult>builder()
                .handleResultIf(PollResult.Failed.class::isInstance)
                .withMaxRetries(-1)
                .withBackoff(feed.every(), longest)
                .withDelayFn(attempt -> attempt.getLastResult() instanceof PollResult.Failed failed
                        ? failed.retryAfter()
                                .filter(wait -> wait.compareTo(feed.every()) > 0)
                                .orElse(BACK_OFF)
                        : BACK_OFF)
                .build();
    }
}
