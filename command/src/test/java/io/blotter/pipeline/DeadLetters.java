package io.blotter.pipeline;

import io.blotter.Patience;
import io.blotter.connection.ClusterConnection;
import io.blotter.topics.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What was set aside. */
final class DeadLetters {
    private static final TopicPartition PARTITION = new TopicPartition(Topics.DEAD_LETTERS.name(), 0);

    private DeadLetters() {}

    /** All that are there now. */
    static List<ConsumerRecord<String, byte[]>> all(ClusterConnection cluster) {
        Map<String, Object> settings = cluster.clientSettings();
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        List<ConsumerRecord<String, byte[]>> letters = new ArrayList<>();
        try (Consumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(List.of(PARTITION));
            consumer.seekToBeginning(List.of(PARTITION));
            long end = consumer.endOffsets(List.of(PARTITION)).getOrDefault(PARTITION, 0L);
            while (consumer.position(PARTITION) < end) {
                consumer.poll(Duration.ofMillis(100)).forEach(letters::add);
            }
        }
        return letters;
    }

    /** Waits for the one under this key. */
    static ConsumerRecord<String, byte[]> await(ClusterConnection cluster, String key) {
        return Patience.await("dead letter of " + key)
                .until(
                        () -> all(cluster).stream()
                                .filter(letter -> key.equals(letter.key()))
                                .toList(),
                        letters -> !letters.isEmpty())
                .get(0);
    }
}
