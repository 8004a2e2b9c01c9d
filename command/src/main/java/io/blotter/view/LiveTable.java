package io.blotter.view;

import io.blotter.connection.ClusterConnection;
import io.blotter.connection.UnfitTopicException;
import io.blotter.topics.Topic;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.errors.WakeupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A compacted topic, followed as it changes. Any number of threads may look at it.
 *
 * @param <T> the record type of its values
 */
public final class LiveTable<T extends SpecificRecord> implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LiveTable.class);
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Topic topic;
    private final TopicTable<T> table;
    private final Thread follower;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Void> caughtUp = new CompletableFuture<>();
    private volatile SortedMap<String, T> rows = Collections.emptySortedMap();
    private volatile boolean closed;

    private LiveTable(ClusterConnection cluster, Topic topic, Class<T> type) {
        this.topic = topic;
        this.table = new TopicTable<>(cluster, topic, type);
        this.follower = new Thread(this::follow, "follow-" + topic.name());
        this.follower.setDaemon(true);
    }

    /**
     * Connects to a topic, and follows it.
     *
     * @throws io.blotter.connection.UnfitTopicException where the topic is not there
     * @throws io.blotter.connection.UnreachableException where no broker answers within ten seconds
     */
    public static <T extends SpecificRecord> LiveTable<T> follow(
            ClusterConnection cluster, Topic topic, Class<T> type) {
        LiveTable<T> live = new LiveTable<>(cluster, topic, type);
        try {
            live.table.requireTopic();
        } catch (UnfitTopicException missing) {
            live.table.close();
            throw missing;
        }
        live.follower.start();
        return live;
    }

    /** The rows now, by key ascending; never changes under the reader. */
    public SortedMap<String, T> rows() {
        return rows;
    }

    /** Completes when everything is read that was there at the start. */
    public CompletableFuture<Void> caughtUp() {
        return caughtUp.copy();
    }

    /** Whether it has caught up and goes on following: not where it failed, so that what it holds grows old. */
    public boolean isUpToDate() {
        return caughtUp.isDone() && !caughtUp.isCompletedExceptionally() && follower.isAlive();
    }

    /** Calls back, in the follower's thread, after each change. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public void close() {
        closed = true;
        table.wakeUp();
        try {
            follower.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow() {
        try (table) {
            table.catchUp();
            publish();
            caughtUp.complete(null);
            while (!closed) {
                if (table.poll(PATIENCE)) {
                    publish();
                }
            }
        } catch (WakeupException asked) {
            LOG.atDebug().addKeyValue("topic", topic.name()).log("follower stopped");
        } catch (RuntimeException failure) {
            caughtUp.completeExceptionally(failure);
            LOG.atError().addKeyValue("topic", topic.name()).setCause(failure).log("follower failed");
        }
    }

    private void publish() {
        rows = Collections.unmodifiableSortedMap(table.rows());
        listeners.forEach(Runnable::run);
    }
}
