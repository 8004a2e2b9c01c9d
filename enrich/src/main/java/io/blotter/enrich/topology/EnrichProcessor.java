package io.blotter.enrich.topology;

import io.blotter.deadletter.DeadLetterHeaders;
import io.blotter.deadletter.DeadLetterReason;
import io.blotter.enrich.event.Events;
import io.blotter.record.Structure;
import io.blotter.schemas.Announcement;
import io.blotter.schemas.Event;
import io.blotter.schemas.Report;
import io.blotter.serdes.AvroReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes what an announcement says now, and takes back what its former version said. The topic's last record of an
 * announcement decides: where that one cannot be used, what the earlier ones said is withdrawn too, since compaction forgets them.
 */
final class EnrichProcessor implements Processor<byte[], byte[], Object, Object> {
    private static final Logger LOG = LoggerFactory.getLogger(EnrichProcessor.class);

    private final AvroReader<Announcement> reader;
    private final AnnouncementCheck announcements;
    private @Nullable ProcessorContext<Object, Object> context;
    private @Nullable KeyValueStore<String, Report> published;

    EnrichProcessor(AvroReader<Announcement> reader, Function<Announcement, Report> extract) {
        this.reader = reader;
        this.announcements = new AnnouncementCheck(reader, extract);
    }

    @Override
    public void init(ProcessorContext<Object, Object> context) {
        this.context = context;
        this.published = context.getStateStore(EnrichTopology.PUBLISHED_REPORTS_STORE);
    }

    @Override
    public void process(Record<byte[], byte[]> announcement) {
        byte @Nullable [] key = announcement.key();
        if (key == null) {
            park(announcement, DeadLetterReason.MISSING_KEY, "the record has no key: an announcement's key is its id");
            return;
        }
        String id = new String(key, StandardCharsets.UTF_8);
        byte @Nullable [] value = announcement.value();
        if (value == null) {
            publish(id, Optional.empty(), announcement.timestamp());
            return;
        }
        AnnouncementCheck.Outcome outcome = announcements.check(topic(), id, value);
        if (outcome instanceof AnnouncementCheck.Outcome.Reported reported) {
            publish(id, Optional.of(reported.report()), announcement.timestamp());
        } else if (outcome instanceof AnnouncementCheck.Outcome.Unusable unusable) {
            park(announcement, unusable.reason(), unusable.message());
            publish(id, Optional.empty(), announcement.timestamp());
        }
    }

    @Override
    public void close() {
        reader.close();
    }

    private void publish(String id, Optional<Report> report, long timestamp) {
        Optional<Report> before = Optional.ofNullable(store().get(id));
        if (Structure.same(report, before)) {
            return;
        }
        store().put(id, report.orElse(null));
        forward(id, report.orElse(null), timestamp, EnrichTopology.REPORTS_SINK);
        for (Event event : Events.revision(before, report)) {
            forward(id, event, timestamp, EnrichTopology.EVENTS_SINK);
        }
    }

    private void park(Record<byte[], byte[]> announcement, DeadLetterReason reason, String message) {
        RecordMetadata position = context().recordMetadata().orElseThrow();
        DeadLetterHeaders why = new DeadLetterHeaders(
                reason, message, "enrich", position.topic(), position.partition(), position.offset());
        context()
                .forward(
                        new Record<Object, Object>(
                                announcement.key(),
                                announcement.value(),
                                announcement.timestamp(),
                                why.addedTo(announcement.headers())),
                        EnrichTopology.DEAD_LETTERS_SINK);
        LOG.atWarn()
                .addKeyValue("reason", reason)
                .addKeyValue("topic", position.topic())
                .addKeyValue("partition", position.partition())
                .addKeyValue("offset", position.offset())
                .log("record sent to the dead letters");
    }

    private void forward(String key, @Nullable Object value, long timestamp, String sink) {
        context().forward(new Record<Object, Object>(key, value, timestamp), sink);
    }

    private String topic() {
        return context().recordMetadata().orElseThrow().topic();
    }

    private ProcessorContext<Object, Object> context() {
        return Objects.requireNonNull(context, "init comes first");
    }

    private KeyValueStore<String, Report> store() {
        return Objects.requireNonNull(published, "init comes first");
    }
}
