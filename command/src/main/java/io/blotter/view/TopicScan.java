package io.blotter.view;

import io.blotter.connection.ClusterConnection;
import io.blotter.connection.UnreachableException;
import io.blotter.topics.Topic;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;

/** A topic's committed records as they stand, one after another, from the first to where the topic ended at the start. */
public final class TopicScan {
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration SILENCE = Duration.ofSeconds(30);

    private TopicScan() {}

    /**
     * Hands over each record; those of one key come in their order.
     *
     * @return where each partition ended
     * @throws io.blotter.connection.UnfitTopicException where the topic is not there
     * @throws UnreachableException where no broker answers, or it falls silent before the end
     */
    public static Map<TopicPartition, Long> read(
            ClusterConnection cluster, Topic topic, Consumer<ConsumerRecord<String, byte[]>> receiver) {
        try (TopicConsumer consumer = new TopicConsumer(cluster, topic)) {
            consumer.requireTopic();
            consumer.seek(true);
            Map<TopicPartition, Long> ends = consumer.ends();
            long heardLast = System.nanoTime();
            while (!consumer.reached(ends)) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
                    if (record.offset() < ends.getOrDefault(partition(record), 0L)) {
                        receiver.accept(record);
                    }
                    heardLast = System.nanoTime();
                }
                if (System.nanoTime() - heardLast > SILENCE.toNanos()) {
                    throw UnreachableException.broker(
                            cluster.bootstrapServers(), new TimeoutException("nothing more of " + topic.name()));
                }
            }
            return ends;
        }
    }

    /** Where each partition ends now; the same exceptions as {@link #read}. */
    public static Map<TopicPartition, Long> ends(ClusterConnection cluster, Topic topic) {
        try (TopicConsumer consumer = new TopicConsumer(cluster, topic)) {
            consumer.requireTopic();
            return consumer.ends();
        }
    }

    private static TopicPartition partition(ConsumerRecord<String, byte[]> record) {
        return new TopicPartition(record.topic(), record.partition());
    }
}
