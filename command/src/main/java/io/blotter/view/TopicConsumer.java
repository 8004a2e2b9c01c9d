package io.blotter.view;

import io.blotter.connection.ClusterConnection;
import io.blotter.connection.UnfitTopicException;
import io.blotter.connection.UnreachableException;
import io.blotter.topics.Topic;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Reads topics, all partitions, committed records only, without a consumer group. For one thread.
 *
 * <p>Values come as bytes: what a foreign producer wrote must not end the reading of the rest.
 */
final class TopicConsumer implements AutoCloseable {
    private static final Duration ANSWER = Duration.ofSeconds(10);
    private static final Duration LONGEST_WAIT = Duration.ofMillis(500);

    private final ClusterConnection cluster;
    private final List<Topic> topics;
    private final Consumer<String, byte[]> consumer;
    private final List<TopicPartition> partitions;

    /** Connects; fails with {@link UnreachableException} where no broker answers within ten seconds. */
    TopicConsumer(ClusterConnection cluster, Topic topic) {
        this(cluster, List.of(topic), LONGEST_WAIT);
    }

    /** The same of several topics. */
    TopicConsumer(ClusterConnection cluster, List<Topic> topics) {
        this(cluster, topics, LONGEST_WAIT);
    }

    /** The same, where the broker answers a question for more records after this time though it has none. */
    TopicConsumer(ClusterConnection cluster, List<Topic> topics, Duration longestWait) {
        this.cluster = cluster;
        Map<String, Object> settings = cluster.clientSettings();
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, (int) longestWait.toMillis());
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) ANSWER.toMillis());
        this.topics = topics;
        this.consumer = client(settings);
        this.partitions = connected();
        consumer.assign(partitions);
    }

    /**
     * Makes sure that there is something to follow.
     *
     * @throws UnfitTopicException where the topic is not there
     */
    void requireTopic() {
        if (partitions.isEmpty()) {
            throw UnfitTopicException.missing(topics.get(0).name(), cluster.bootstrapServers());
        }
    }

    /** Goes to the first record, or past the last one that is committed now. */
    void seek(boolean fromBeginning) {
        if (fromBeginning) {
            consumer.seekToBeginning(partitions);
        } else {
            consumer.seekToEnd(partitions);
            partitions.forEach(consumer::position);
        }
    }

    /** Goes to these offsets; to the first record of a partition that none is given for. */
    void seek(Map<TopicPartition, Long> next) {
        for (TopicPartition partition : partitions) {
            Optional.ofNullable(next.get(partition))
                    .ifPresentOrElse(
                            offset -> consumer.seek(partition, offset),
                            () -> consumer.seekToBeginning(List.of(partition)));
        }
    }

    /** Goes to an offset of one partition, and reads no other until the next call. */
    void read(TopicPartition partition, long offset) {
        consumer.assign(List.of(partition));
        consumer.seek(partition, offset);
    }

    /** Where the topic ends now. */
    Map<TopicPartition, Long> ends() {
        try {
            return consumer.endOffsets(partitions);
        } catch (TimeoutException silence) {
            throw UnreachableException.broker(cluster.bootstrapServers(), silence);
        }
    }

    /** Whether everything before these ends was read. */
    boolean reached(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    Iterable<ConsumerRecord<String, byte[]>> poll(Duration patience) {
        ConsumerRecords<String, byte[]> records = consumer.poll(patience);
        return records;
    }

    /** Ends a poll in another thread. */
    void wakeUp() {
        consumer.wakeup();
    }

    @Override
    public void close() {
        consumer.close();
    }

    private Consumer<String, byte[]> client(Map<String, Object> settings) {
        try {
            return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
        } catch (KafkaException unusable) {
            throw UnreachableException.broker(cluster.bootstrapServers(), unusable);
        }
    }

    private List<TopicPartition> connected() {
        try {
            return topics.stream()
                    .flatMap(topic ->
                            Optional.ofNullable(consumer.partitionsFor(topic.name(), ANSWER))
                                    .orElse(List.of())
                                    .stream())
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
        } catch (KafkaException silenceOrRefusal) {
            consumer.close();
            throw UnreachableException.broker(cluster.bootstrapServers(), silenceOrRefusal);
        }
    }
}
