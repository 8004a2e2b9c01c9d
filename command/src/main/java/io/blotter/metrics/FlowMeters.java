package io.blotter.metrics;

import io.blotter.connection.ClusterConnection;
import io.blotter.deadletter.DeadLetterHeaders;
import io.blotter.json.EventJson;
import io.blotter.schemas.Event;
import io.blotter.schemas.Report;
import io.blotter.serdes.AvroReader;
import io.blotter.serdes.Reading;
import io.blotter.topics.Topics;
import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * What goes through the topics, counted from the start of this process on: announcements, reports, events, dead letters; and
 * how long an announcement takes from being sent to being in a total. Counted where the topics are read, so that it is the same
 * whoever wrote to them.
 */
final class FlowMeters implements AutoCloseable {
    private static final Duration[] BOUNDS = {
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofMillis(2500),
        Duration.ofSeconds(5),
        Duration.ofSeconds(10),
        Duration.ofSeconds(60)
    };

    private final MeterRegistry meters;
    private final AvroReader<Report> reports;
    private final AvroReader<Event> events;
    private final Timer latency;

    FlowMeters(ClusterConnection cluster, MeterRegistry meters) {
        this.meters = meters;
        this.reports = new AvroReader<>(Report.class, cluster.registry());
        this.events = new AvroReader<>(Event.class, cluster.registry());
        this.latency = Timer.builder("blotter.latency")
                .description("From an announcement's sending to the change of a total that it makes.")
                .serviceLevelObjectives(BOUNDS)
                .register(meters);
    }

    /** Counts one record. */
    void count(ConsumerRecord<String, byte[]> record) {
        String topic = record.topic();
        if (topic.equals(Topics.ANNOUNCEMENTS.name())) {
            count("blotter.announcements", "outcome", record.value() == null ? "withdrawn" : "published");
        } else if (topic.equals(Topics.REPORTS.name())) {
            count("blotter.reports", "outcome", outcome(record));
        } else if (topic.equals(Topics.EVENTS.name())) {
            countEvent(record);
        } else if (topic.equals(Topics.DEAD_LETTERS.name())) {
            count(
                    "blotter.dead.letters",
                    "reason",
                    DeadLetterHeaders.text(record.headers(), DeadLetterHeaders.REASON)
                            .orElse("UNKNOWN"));
        } else if (topic.equals(Topics.CARTEL_TOTALS.name())) {
            long taken = Clock.SYSTEM.wallTime() - record.timestamp();
            latency.record(Math.max(taken, 0), TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void close() {
        reports.close();
        events.close();
    }

    private String outcome(ConsumerRecord<String, byte[]> record) {
        if (record.value() == null) {
            return "withdrawn";
        }
        return reports.read(record.topic(), record.value()) instanceof Reading.Value<Report> readable
                ? readable.value().getRelevant() ? "relevant" : "not_relevant"
                : "unreadable";
    }

    private void countEvent(ConsumerRecord<String, byte[]> record) {
        Optional<Event> event = record.value() != null
                        && events.read(record.topic(), record.value()) instanceof Reading.Value<Event> readable
                ? Optional.of(readable.value())
                : Optional.empty();
        meters.counter(
                        "blotter.events",
                        "type",
                        event.map(EventJson::type).orElse("unreadable"),
                        "action",
                        event.map(read -> read.getAction().name().toLowerCase(Locale.ROOT))
                                .orElse("none"))
                .increment();
    }

    private void count(String name, String tag, String value) {
        meters.counter(name, tag, value).increment();
    }
}
