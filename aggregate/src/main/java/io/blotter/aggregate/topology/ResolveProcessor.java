package io.blotter.aggregate.topology;

import io.blotter.aggregate.operation.Resolver;
import io.blotter.aggregate.total.Totals;
import io.blotter.deadletter.DeadLetterReason;
import io.blotter.schemas.Report;
import io.blotter.serdes.AvroReader;
import io.blotter.serdes.Reading;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/** Hands each report to the resolver, the changed operations to the totals, and publishes what changed. */
final class ResolveProcessor implements Processor<byte[], byte[], Object, Object> {
    private final AvroReader<Report> reader;
    private final Resolver resolver;
    private final Totals totals;
    private @Nullable Desk desk;

    ResolveProcessor(AvroReader<Report> reader, Resolver resolver, Totals totals) {
        this.reader = reader;
        this.resolver = resolver;
        this.totals = totals;
    }

    @Override
    public void init(ProcessorContext<Object, Object> context) {
        this.desk = new Desk(context, totals);
    }

    @Override
    public void process(Record<byte[], byte[]> report) {
        byte @Nullable [] key = report.key();
        if (key == null) {
            desk().park(
                            report,
                            DeadLetterReason.MISSING_KEY,
                            "the record has no key: a report's key is its announcement's id");
            return;
        }
        String id = new String(key, StandardCharsets.UTF_8);
        byte @Nullable [] value = report.value();
        if (value == null) {
            apply(id, Optional.empty(), report.timestamp());
            return;
        }
        Reading<Report> reading = reader.read(desk().topic(), value);
        if (reading instanceof Reading.Unreadable<Report> unreadable) {
            desk().park(report, DeadLetterReason.of(unreadable.problem()), unreadable.message());
            apply(id, Optional.empty(), report.timestamp());
            return;
        }
        Report readable = ((Reading.Value<Report>) reading).value();
        if (!readable.getAnnouncementId().equals(id)) {
            desk().park(
                            report,
                            DeadLetterReason.KEY_MISMATCH,
                            "the value is the report of '" + readable.getAnnouncementId() + "'");
            apply(id, Optional.empty(), report.timestamp());
            return;
        }
        apply(id, Optional.of(readable), report.timestamp());
    }

    @Override
    public void close() {
        reader.close();
    }

    private void apply(String announcementId, Optional<Report> report, long timestamp) {
        desk().publish(resolver.apply(desk().tables(), announcementId, report), timestamp);
    }

    private Desk desk() {
        return Objects.requireNonNull(desk, "init comes first");
    }
}
