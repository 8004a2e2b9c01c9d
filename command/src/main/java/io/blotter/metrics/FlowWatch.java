package io.blotter.metrics;

import io.blotter.connection.ClusterConnection;
import io.blotter.topics.Topics;
import io.blotter.view.TopicFeed;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Follows the topics of the flow and counts what goes through them, in a thread of its own. */
final class FlowWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FlowWatch.class);
    private static final Duration POLL = Duration.ofSeconds(1);

    private final TopicFeed feed;
    private final FlowMeters meters;
    private final Thread follower;
    private volatile boolean closed;

    private FlowWatch(TopicFeed feed, FlowMeters meters) {
        this.feed = feed;
        this.meters = meters;
        this.follower = new Thread(this::follow, "flow-watch");
        this.follower.setDaemon(true);
    }

    /**
     * Counts from now on.
     *
     * @throws io.blotter.connection.UnreachableException where no broker answers within ten seconds
     */
    static FlowWatch start(ClusterConnection cluster, MeterRegistry meters) {
        TopicFeed feed = TopicFeed.fromNow(
                cluster,
                List.of(
                        Topics.ANNOUNCEMENTS,
                        Topics.REPORTS,
                        Topics.EVENTS,
                        Topics.DEAD_LETTERS,
                        Topics.CARTEL_TOTALS));
        FlowWatch watch = new FlowWatch(feed, new FlowMeters(cluster, meters));
        watch.follower.start();
        return watch;
    }

    @Override
    public void close() {
        closed = true;
        feed.wakeUp();
        try {
            follower.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow() {
        try (feed;
                meters) {
            while (!closed) {
                feed.poll(POLL, meters::count);
            }
        } catch (RuntimeException failure) {
            // The flow goes on; only its figures stand still.
            LOG.atError().setCause(failure).log("flow is no longer counted");
        }
    }
}
