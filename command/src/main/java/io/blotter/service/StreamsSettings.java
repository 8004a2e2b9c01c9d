package io.blotter.service;

import io.blotter.topics.Topics;
import java.util.Properties;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;

/** Kafka Streams settings of every service. What the user passes through wins. */
final class StreamsSettings {
    private static final int LARGEST_RECORD_BYTES = 8 * Topics.MAXIMUM_BODY_BYTES;
    private static final int SESSION_MILLISECONDS = 10_000;

    private StreamsSettings() {}

    static Properties of(String application, ServiceSettings service) {
        Properties settings = new Properties();
        settings.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        settings.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        settings.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, -1);
        settings.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, 1);
        settings.put(StreamsConfig.PRODUCTION_EXCEPTION_HANDLER_CLASS_CONFIG, OversizedRecords.class);
        settings.put(StreamsConfig.STATE_DIR_CONFIG, service.stateDirectory().toString());
        settings.put(StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG), LARGEST_RECORD_BYTES);
        // Every client of every language reads it; some read no other.
        settings.put(StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "gzip");
        settings.put(StreamsConfig.consumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
        // What a thread or an instance that failed had in hand waits this long for another one; Kafka's own 45 s are an
        // outage.
        settings.put(StreamsConfig.consumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), SESSION_MILLISECONDS);
        service.instance()
                .ifPresent(name ->
                        settings.put(StreamsConfig.consumerPrefix(CommonClientConfigs.GROUP_INSTANCE_ID_CONFIG), name));
        settings.putAll(service.cluster().clientSettings());
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, application);
        return settings;
    }
}
