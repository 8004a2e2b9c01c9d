package io.blotter.metrics;

import io.blotter.aggregate.topology.AggregateTopology;
import io.blotter.connection.ClusterAdmin;
import io.blotter.connection.ClusterConnection;
import io.blotter.enrich.topology.EnrichTopology;
import io.blotter.topics.Topic;
import io.blotter.topics.Topics;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How far each service is behind, in records of the topics that it reads, looked up every few seconds. Marks that transactions
 * leave in a topic count as records, so that a service that has read everything may be one or two behind.
 */
final class LagWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LagWatch.class);
    private static final int ANSWER_SECONDS = 5;
    private static final int EVERY_SECONDS = 5;

    private record Read(String service, Topic topic) {}

    private static final List<Read> READS = List.of(
            new Read(EnrichTopology.APPLICATION, Topics.ANNOUNCEMENTS),
            new Read(AggregateTopology.APPLICATION, Topics.REPORTS),
            new Read(AggregateTopology.APPLICATION, Topics.CORRECTIONS));

    private final ClusterConnection cluster;
    private final ScheduledExecutorService schedule;
    private volatile Map<Read, Double> lags = Map.of();

    private LagWatch(ClusterConnection cluster) {
        this.cluster = cluster;
        this.schedule = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "lag-watch");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Looks from now on. Where the cluster does not answer, the lag is not a number. */
    static LagWatch start(ClusterConnection cluster, MeterRegistry meters) {
        LagWatch watch = new LagWatch(cluster);
        for (Read read : READS) {
            Gauge.builder("blotter.lag", watch, known -> known.lags.getOrDefault(read, Double.NaN))
                    .description("Records that a service has yet to read.")
                    .tag("service", read.service)
                    .tag("topic", read.topic.name())
                    .register(meters);
        }
        ScheduledFuture<?> unused =
                watch.schedule.scheduleWithFixedDelay(watch::look, 0, EVERY_SECONDS, TimeUnit.SECONDS);
        return watch;
    }

    @Override
    public void close() {
        schedule.shutdownNow();
    }

    private void look() {
        try {
            lags = ClusterAdmin.ask(cluster, LagWatch::lags);
        } catch (RuntimeException silence) {
            lags = Map.of();
            LOG.atDebug().setCause(silence).log("lag unknown");
        }
    }

    private static Map<Read, Double> lags(Admin admin)
            throws ExecutionException, InterruptedException, TimeoutException {
        Map<Read, Double> lags = new HashMap<>();
        for (Read read : READS) {
            Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
            admin.describeTopics(List.of(read.topic.name()))
                    .allTopicNames()
                    .get(ANSWER_SECONDS, TimeUnit.SECONDS)
                    .values()
                    .forEach(topic -> topic.partitions()
                            .forEach(partition -> latest.put(
                                    new TopicPartition(topic.name(), partition.partition()), OffsetSpec.latest())));
            Map<TopicPartition, OffsetAndMetadata> taken = admin.listConsumerGroupOffsets(read.service)
                    .partitionsToOffsetAndMetadata()
                    .get(ANSWER_SECONDS, TimeUnit.SECONDS);
            double behind = 0;
            for (var end : admin.listOffsets(latest)
                    .all()
                    .get(ANSWER_SECONDS, TimeUnit.SECONDS)
                    .entrySet()) {
                OffsetAndMetadata position = taken.get(end.getKey());
                behind += end.getValue().offset() - (position == null ? 0 : position.offset());
            }
            lags.put(read, Math.max(behind, 0));
        }
        return Map.copyOf(lags);
    }
}
