package io.blotter.ingest.publish;

import io.blotter.serdes.RegistryConnection;
import io.blotter.topics.Topics;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;

/** Settings of the clients: ours for speed and patience give way to the user's; those that correctness hangs on do not. */
final class ClientSettings {
    private static final String REQUEST_BYTES =
            Topics.ANNOUNCEMENTS.configuration().getOrDefault(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, "2097152");

    private ClientSettings() {}

    /** For the producer: every record acknowledged by all replicas, once, in order. */
    static Map<String, Object> producer(Map<String, String> properties) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, REQUEST_BYTES);
        // Every client of every language reads it; some read no other.
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "gzip");
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, String.valueOf(256 * 1024));
        settings.put(ProducerConfig.LINGER_MS_CONFIG, "20");
        // The broker was heard when the topic was read: from then on a restart of it is waited for.
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, "120000");
        settings.putAll(properties);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, "true");
        return settings;
    }

    /** For the consumer: from the beginning, committed records only, as no group's member, without making the topic. */
    static Map<String, Object> consumer(Map<String, String> properties) {
        Map<String, Object> settings = new HashMap<>(properties);
        settings.remove(CommonClientConfigs.GROUP_ID_CONFIG);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, "false");
        // It reads only when it is asked to, up to an end that it asks for first. Meanwhile a question for more, asked
        // ahead,
        // lies with the broker, which answers nothing else on that line before: with Kafka's own half second of
        // patience two
        // publishers at once would wait that long for each other, each time.
        settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, "5");
        return settings;
    }

    /** The registry, given up sooner than after the minute that its client waits by default. */
    static RegistryConnection impatient(RegistryConnection registry) {
        Map<String, String> settings = new HashMap<>();
        settings.put("http.connect.timeout.ms", "5000");
        settings.put("http.read.timeout.ms", "10000");
        settings.put("max.retries", "1");
        settings.putAll(registry.properties());
        return new RegistryConnection(registry.url(), settings);
    }
}
