package io.blotter.view;

import io.blotter.connection.ClusterConnection;
import io.blotter.serdes.AvroReader;
import io.blotter.serdes.Reading;
import io.blotter.topics.Topic;
import java.time.Duration;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * What a compacted topic holds: the last value of each key. For one thread.
 *
 * @param <T> the record type of its values
 */
final class TopicTable<T extends SpecificRecord> implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(200);

    private final Topic topic;
    private final TopicConsumer consumer;
    private final AvroReader<T> reader;
    private final Predicate<String> wanted;
    private final SortedMap<String, T> rows = new TreeMap<>();

    TopicTable(ClusterConnection cluster, Topic topic, Class<T> type) {
        this(cluster, topic, type, any -> true);
    }

    /** A table of the keys that {@code wanted} takes; the values of others are not read. */
    TopicTable(ClusterConnection cluster, Topic topic, Class<T> type, Predicate<String> wanted) {
        this.topic = topic;
        this.wanted = wanted;
        this.consumer = new TopicConsumer(cluster, topic);
        this.reader = new AvroReader<>(type, cluster.registry());
        consumer.seek(true);
    }

    /**
     * Makes sure that there is something to follow.
     *
     * @throws io.blotter.connection.UnfitTopicException where the topic is not there
     */
    void requireTopic() {
        consumer.requireTopic();
    }

    /** Reads up to where the topic ended when this was called. */
    void catchUp() {
        Map<TopicPartition, Long> ends = consumer.ends();
        while (!consumer.reached(ends)) {
            poll(POLL);
        }
    }

    /** Reads what has come; whether anything has. */
    boolean poll(Duration patience) {
        boolean changed = false;
        for (ConsumerRecord<String, byte[]> record : consumer.poll(patience)) {
            changed |= apply(record);
        }
        return changed;
    }

    /** The rows now, by key ascending. */
    SortedMap<String, T> rows() {
        return new TreeMap<>(rows);
    }

    void wakeUp() {
        consumer.wakeUp();
    }

    @Override
    public void close() {
        consumer.close();
        reader.close();
    }

    private boolean apply(ConsumerRecord<String, byte[]> record) {
        byte @Nullable [] value = record.value();
        if (record.key() == null || !wanted.test(record.key())) {
            return false;
        }
        if (value == null) {
            return rows.remove(record.key()) != null;
        }
        if (reader.read(topic.name(), value) instanceof Reading.Value<T> readable) {
            rows.put(record.key(), readable.value());
            return true;
        }
        return false;
    }
}
