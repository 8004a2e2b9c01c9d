package io.blotter.correction;

import io.blotter.connection.ClusterConnection;
import io.blotter.connection.TopicPlan;
import io.blotter.connection.UnfitTopicException;
import io.blotter.connection.UnreachableException;
import io.blotter.schemas.Correction;
import io.blotter.serdes.AvroWriter;
import io.blotter.topics.Topics;
import io.blotter.view.TopicSnapshot;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Where an analyst makes, sees and withdraws corrections. What it returns from is written. For one thread. */
public final class CorrectionDesk implements AutoCloseable {
    private static final int ANSWER_SECONDS = 10;

    private final ClusterConnection cluster;
    private final Producer<String, Correction> producer;

    private CorrectionDesk(ClusterConnection cluster, Producer<String, Correction> producer) {
        this.cluster = cluster;
        this.producer = producer;
    }

    /**
     * Connects.
     *
     * @throws UnreachableException where no broker answers within ten seconds
     * @throws UnfitTopicException where there is no topic of corrections
     */
    public static CorrectionDesk connect(ClusterConnection cluster) {
        if (TopicPlan.of(cluster).missing().contains(Topics.CORRECTIONS)) {
            throw UnfitTopicException.missing(Topics.CORRECTIONS.name(), cluster.bootstrapServers());
        }
        Map<String, Object> settings = cluster.clientSettings();
        settings.putIfAbsent(ProducerConfig.MAX_BLOCK_MS_CONFIG, (int) TimeUnit.SECONDS.toMillis(ANSWER_SECONDS));
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "gzip");
        try {
            return new CorrectionDesk(
                    cluster,
                    new KafkaProducer<>(settings, new StringSerializer(), new AvroWriter<>(cluster.registry())));
        } catch (KafkaException unusable) {
            throw UnreachableException.broker(cluster.bootstrapServers(), unusable);
        }
    }

    /** The corrections that stand, by id ascending. */
    public static SortedMap<String, Correction> standing(ClusterConnection cluster) {
        return TopicSnapshot.of(cluster, Topics.CORRECTIONS, Correction.class);
    }

    /**
     * Makes corrections; those of the same ids are replaced.
     *
     * @throws UnreachableException where the broker or the registry does not take them
     */
    public void make(Collection<Correction> corrections) {
        corrections.forEach(correction -> send(correction.getId(), correction));
    }

    /**
     * Withdraws the correction of an id.
     *
     * @return whether there was one
     * @throws UnreachableException where the broker does not take it
     */
    public boolean withdraw(String id) {
        boolean there = standing(cluster).containsKey(id);
        if (there) {
            send(id, null);
        }
        return there;
    }

    @Override
    public void close() {
        producer.close();
    }

    private void send(String id, @Nullable Correction correction) {
        try {
            producer.send(new ProducerRecord<>(Topics.CORRECTIONS.name(), id, correction))
                    .get(3 * ANSWER_SECONDS, TimeUnit.SECONDS);
        } catch (SerializationException away) {
            throw UnreachableException.registry(cluster.registry().url(), away);
        } catch (ExecutionException | TimeoutException | KafkaException silence) {
            throw UnreachableException.broker(cluster.bootstrapServers(), silence);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw UnreachableException.broker(cluster.bootstrapServers(), interrupted);
        }
    }
}
