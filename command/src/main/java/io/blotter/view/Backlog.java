package io.blotter.view;

import io.blotter.connection.ClusterConnection;
import io.blotter.connection.UnreachableException;
import io.blotter.topics.Topic;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/**
 * What a service has yet to take in of a topic. Counts records and not offsets: transactions leave marks behind the last record,
 * which a service that has read all of it need not have passed. For one thread.
 */
public final class Backlog implements AutoCloseable {
    private static final int ANSWER_SECONDS = 10;
    private static final Duration POLL = Duration.ofMillis(200);

    private final ClusterConnection cluster;
    private final String group;
    private final TopicConsumer consumer;
    private final Admin admin;

    /**
     * The backlog of one service.
     *
     * @param topic what it reads
     * @param group its consumer group
     * @throws io.blotter.connection.UnfitTopicException where the topic is not there
     * @throws UnreachableException where no broker answers within ten seconds
     */
    public Backlog(ClusterConnection cluster, Topic topic, String group) {
        this.cluster = cluster;
        this.group = group;
        this.consumer = new TopicConsumer(cluster, topic);
        consumer.requireTopic();
        Map<String, Object> settings = cluster.clientSettings();
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) TimeUnit.SECONDS.toMillis(ANSWER_SECONDS));
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) TimeUnit.SECONDS.toMillis(ANSWER_SECONDS));
        this.admin = Admin.create(settings);
    }

    /** How many committed records the service has not taken in. */
    public long records() {
        Map<TopicPartition, Long> ends = consumer.ends();
        consumer.seek(taken());
        long waiting = 0;
        while (!consumer.reached(ends)) {
            for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
                waiting += record.offset() < ends.getOrDefault(partition(record), 0L) ? 1 : 0;
            }
        }
        return waiting;
    }

    /** Lets the service work for a moment. */
    public void pause() {
        consumer.poll(POLL);
    }

    @Override
    public void close() {
        consumer.close();
        admin.close(Duration.ofSeconds(1));
    }

    private Map<TopicPartition, Long> taken() {
        try {
            Map<TopicPartition, Long> taken = new HashMap<>();
            Map<TopicPartition, OffsetAndMetadata> committed = admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get(ANSWER_SECONDS, TimeUnit.SECONDS);
            committed.forEach((partition, offset) -> {
                if (offset != null) {
                    taken.put(partition, offset.offset());
                }
            });
            return taken;
        } catch (TimeoutException | ExecutionException | KafkaException failure) {
            throw UnreachableException.broker(cluster.bootstrapServers(), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw UnreachableException.broker(cluster.bootstrapServers(), interrupted);
        }
    }

    private static TopicPartition partition(ConsumerRecord<String, byte[]> record) {
        return new TopicPartition(record.topic(), record.partition());
    }
}
