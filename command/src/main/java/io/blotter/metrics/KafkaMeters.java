package io.blotter.metrics;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.config.MeterFilterReply;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Of the thousand meters that Kafka's clients have, those that an operator looks at; without the tags that are new with each
 * start, which a time series must not have.
 */
final class KafkaMeters implements MeterFilter {
    private static final Set<String> KEPT = Set.of(
            "kafka.consumer.fetch.manager.records.lag.max",
            "kafka.stream.alive.stream.threads",
            "kafka.stream.failed.stream.threads",
            "kafka.stream.task.process.latency.avg",
            "kafka.stream.task.process.total",
            "kafka.stream.thread.commit.latency.avg",
            "kafka.stream.thread.commit.total",
            "kafka.stream.thread.poll.records.avg",
            "kafka.stream.thread.process.latency.avg",
            "kafka.stream.thread.process.latency.max",
            "kafka.stream.thread.process.total");

    private static final Set<String> NEW_WITH_EACH_START =
            Set.of("client.id", "kafka.version", "process.id", "thread.id");

    @Override
    public MeterFilterReply accept(Meter.Id meter) {
        return !meter.getName().startsWith("kafka.") || KEPT.contains(meter.getName())
                ? MeterFilterReply.NEUTRAL
                : MeterFilterReply.DENY;
    }

    @Override
    public Meter.Id map(Meter.Id meter) {
        List<Tag> lasting = meter.getTags().stream()
                .filter(tag -> !NEW_WITH_EACH_START.contains(tag.getKey()))
                .collect(Collectors.toList());
        return meter.getName().startsWith("kafka.") ? meter.replaceTags(lasting) : meter;
    }
}
