package io.blotter.view;

import io.blotter.connection.ClusterConnection;
import io.blotter.connection.UnreachableException;
import io.blotter.topics.Topic;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.WakeupException;

/** Several topics as one stream of committed records, from now on. For one thread, but for {@link #wakeUp}. */
public final class TopicFeed implements AutoCloseable {
    private final TopicConsumer consumer;

    private TopicFeed(TopicConsumer consumer) {
        this.consumer = consumer;
    }

    /**
     * A feed of what will come. Topics that are not there are left out.
     *
     * @throws UnreachableException where no broker answers within ten seconds
     */
    public static TopicFeed fromNow(ClusterConnection cluster, List<Topic> topics) {
        TopicConsumer consumer = new TopicConsumer(cluster, topics);
        consumer.seek(false);
        return new TopicFeed(consumer);
    }

    /** Hands over what has come, or waits for it this long; nothing once it was woken up. */
    public void poll(Duration patience, Consumer<ConsumerRecord<String, byte[]>> receiver) {
        try {
            consumer.poll(patience).forEach(receiver);
        } catch (WakeupException asked) {
            return;
        }
    }

    /** Ends a poll in another thread. */
    public void wakeUp() {
        consumer.wakeUp();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
