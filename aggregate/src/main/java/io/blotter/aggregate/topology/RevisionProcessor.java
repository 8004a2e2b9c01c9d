package io.blotter.aggregate.topology;

import io.blotter.aggregate.operation.OperationChange;
import io.blotter.aggregate.total.Totals;
import io.blotter.deadletter.DeadLetterReason;
import io.blotter.serdes.AvroReader;
import io.blotter.serdes.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/**
 * Hands each record of one kind to the resolver, as what stands under its key from now on, the changed operations to the
 * totals, and publishes what changed. A record that says nothing that can be used goes to the dead letters, and nothing stands
 * under its key.
 */
final class RevisionProcessor<V extends SpecificRecord> implements Processor<byte[], byte[], Object, Object> {
    private final Revision<V> revision;
    private final AvroReader<V> reader;
    private final Totals totals;
    private @Nullable Desk desk;

    RevisionProcessor(Revision<V> revision, AvroReader<V> reader, Totals totals) {
        this.revision = revision;
        this.reader = reader;
        this.totals = totals;
    }

    @Override
    public void init(ProcessorContext<Object, Object> context) {
        this.desk = new Desk(context, totals);
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        byte @Nullable [] key = record.key();
        if (key == null) {
            desk().park(record, DeadLetterReason.MISSING_KEY, "the record has no key: " + revision.keyIs());
            return;
        }
        String id = new String(key, StandardCharsets.UTF_8);
        List<OperationChange> changes = revision.apply(desk().tables(), id, usable(record, id));
        desk().publish(changes, record.timestamp());
    }

    /** What a record says; empty where it withdraws, and where it was parked. */
    private Optional<V> usable(Record<byte[], byte[]> record, String id) {
        byte @Nullable [] bytes = record.value();
        if (bytes == null) {
            return Optional.empty();
        }
        Reading<V> reading = reader.read(desk().topic(), bytes);
        if (reading instanceof Reading.Unreadable<V> unreadable) {
            desk().park(record, DeadLetterReason.of(unreadable.problem()), unreadable.message());
            return Optional.empty();
        }
        V value = ((Reading.Value<V>) reading).value();
        if (!revision.id(value).equals(id)) {
            desk().park(record, DeadLetterReason.KEY_MISMATCH, "the value is " + revision.named(value));
            return Optional.empty();
        }
        Optional<String> problem = revision.problem(value);
        problem.ifPresent(message -> desk().park(record, DeadLetterReason.INVALID, message));
        return Optional.of(value).filter(any -> problem.isEmpty());
    }

    @Override
    public void close() {
        reader.close();
    }

    private Desk desk() {
        return Objects.requireNonNull(desk, "init comes first");
    }
}
