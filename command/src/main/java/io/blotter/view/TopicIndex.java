package io.blotter.view;

import io.blotter.connection.ClusterConnection;
import io.blotter.serdes.AvroReader;
import io.blotter.serdes.Reading;
import io.blotter.topics.Topic;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A compacted topic whose values are too large to keep: remembers where the last one of each key lies, and reads it there when it
 * is asked for. Any number of threads may ask; they take turns.
 *
 * @param <T> the record type of its values
 */
public final class TopicIndex<T extends SpecificRecord> implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TopicIndex.class);
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration ANSWER = Duration.ofSeconds(10);

    /** What is wanted is there: a question that was asked ahead, for more, must not hold up the next one. */
    private static final Duration AT_ONCE = Duration.ofMillis(5);

    private final Topic topic;
    private final TopicConsumer places;
    private final TopicConsumer values;
    private final AvroReader<T> reader;
    private final Thread follower;
    private final ConcurrentSkipListMap<String, Place> keys = new ConcurrentSkipListMap<>();
    private volatile boolean closed;

    private record Place(TopicPartition partition, long offset) {}

    private TopicIndex(ClusterConnection cluster, Topic topic, Class<T> type) {
        this.topic = topic;
        this.places = new TopicConsumer(cluster, topic);
        this.values = new TopicConsumer(cluster, List.of(topic), AT_ONCE);
        this.reader = new AvroReader<>(type, cluster.registry());
        this.follower = new Thread(this::follow, "index-" + topic.name());
        this.follower.setDaemon(true);
    }

    /**
     * Connects to a topic, and follows it.
     *
     * @throws io.blotter.connection.UnreachableException where no broker answers within ten seconds
     */
    public static <T extends SpecificRecord> TopicIndex<T> follow(
            ClusterConnection cluster, Topic topic, Class<T> type) {
        TopicIndex<T> index = new TopicIndex<>(cluster, topic, type);
        index.follower.start();
        return index;
    }

    /** The keys now, ascending; changes under the reader. */
    public SortedSet<String> keys() {
        return Collections.unmodifiableSortedSet(keys.keySet());
    }

    /** The last values of these keys, as far as they are there and can be read. */
    public Map<String, T> values(Set<String> wanted) {
        Map<TopicPartition, SortedMap<Long, String>> places = new HashMap<>();
        for (String key : wanted) {
            Optional.ofNullable(keys.get(key))
                    .ifPresent(place -> places.computeIfAbsent(place.partition(), any -> new TreeMap<>())
                            .put(place.offset(), key));
        }
        Map<String, T> found = new HashMap<>();
        synchronized (values) {
            places.forEach((partition, offsets) -> read(partition, offsets, found));
        }
        return found;
    }

    /** The last value of a key; empty where there is none that can be read. */
    public Optional<T> value(String key) {
        return Optional.ofNullable(values(Set.of(key)).get(key));
    }

    @Override
    public void close() {
        closed = true;
        places.wakeUp();
        try {
            follower.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        synchronized (values) {
            values.close();
            reader.close();
        }
    }

    private void follow() {
        try (places) {
            places.seek(true);
            while (!closed) {
                for (ConsumerRecord<String, byte[]> record : places.poll(PATIENCE)) {
                    note(record);
                }
            }
        } catch (WakeupException asked) {
            LOG.atDebug().addKeyValue("topic", topic.name()).log("index stopped");
        } catch (RuntimeException failure) {
            LOG.atError().addKeyValue("topic", topic.name()).setCause(failure).log("index failed");
        }
    }

    private void note(ConsumerRecord<String, byte[]> record) {
        if (record.key() != null && record.value() == null) {
            keys.remove(record.key());
        } else if (record.key() != null) {
            keys.put(record.key(), new Place(partition(record), record.offset()));
        }
    }

    // What lies near is read in one go. A place that is not there any more was overwritten by a later record of its
    // key,
    // which the next question finds.
    private void read(TopicPartition partition, SortedMap<Long, String> offsets, Map<String, T> found) {
        long patience = System.nanoTime() + ANSWER.toNanos();
        values.read(partition, offsets.firstKey());
        while (!offsets.isEmpty() && System.nanoTime() < patience) {
            for (ConsumerRecord<String, byte[]> record : values.poll(PATIENCE)) {
                offsets.headMap(record.offset()).clear();
                Optional.ofNullable(offsets.remove(record.offset()))
                        .ifPresent(key -> read(record).ifPresent(value -> found.put(key, value)));
            }
            if (!offsets.isEmpty()) {
                values.read(partition, offsets.firstKey());
            }
        }
    }

    private Optional<T> read(ConsumerRecord<String, byte[]> record) {
        return record.value() != null
                        && reader.read(record.topic(), record.value()) instanceof Reading.Value<T> readable
                ? Optional.of(readable.value())
                : Optional.empty();
    }

    private static TopicPartition partition(ConsumerRecord<String, byte[]> record) {
        return new TopicPartition(record.topic(), record.partition());
    }
}
