package io.blotter.aggregate.topology;

import io.blotter.aggregate.correction.CorrectionRules;
import io.blotter.aggregate.operation.Resolver;
import io.blotter.aggregate.total.Totals;
import io.blotter.deadletter.DeadLetterReason;
import io.blotter.schemas.Correction;
import io.blotter.serdes.AvroReader;
import io.blotter.serdes.Reading;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/** Hands each correction to the resolver, the changed operations to the totals, and publishes what changed. */
final class CorrectProcessor implements Processor<byte[], byte[], Object, Object> {
    private final AvroReader<Correction> reader;
    private final Resolver resolver;
    private final Totals totals;
    private @Nullable Desk desk;

    CorrectProcessor(AvroReader<Correction> reader, Resolver resolver, Totals totals) {
        this.reader = reader;
        this.resolver = resolver;
        this.totals = totals;
    }

    @Override
    public void init(ProcessorContext<Object, Object> context) {
        this.desk = new Desk(context, totals);
    }

    @Override
    public void process(Record<byte[], byte[]> correction) {
        byte @Nullable [] key = correction.key();
        if (key == null) {
            desk().park(
                            correction,
                            DeadLetterReason.MISSING_KEY,
                            "the record has no key: a correction's key is its id");
            return;
        }
        String id = new String(key, StandardCharsets.UTF_8);
        byte @Nullable [] value = correction.value();
        if (value == null) {
            apply(id, Optional.empty(), correction.timestamp());
            return;
        }
        Reading<Correction> reading = reader.read(desk().topic(), value);
        if (reading instanceof Reading.Unreadable<Correction> unreadable) {
            desk().park(correction, DeadLetterReason.of(unreadable.problem()), unreadable.message());
            apply(id, Optional.empty(), correction.timestamp());
            return;
        }
        Correction readable = ((Reading.Value<Correction>) reading).value();
        if (!readable.getId().equals(id)) {
            desk().park(
                            correction,
                            DeadLetterReason.KEY_MISMATCH,
                            "the value is correction '" + readable.getId() + "'");
            apply(id, Optional.empty(), correction.timestamp());
            return;
        }
        Optional<String> problem = CorrectionRules.problem(readable);
        problem.ifPresent(message -> desk().park(correction, DeadLetterReason.INVALID, message));
        apply(id, Optional.of(readable).filter(any -> problem.isEmpty()), correction.timestamp());
    }

    @Override
    public void close() {
        reader.close();
    }

    private void apply(String correctionId, Optional<Correction> correction, long timestamp) {
        desk().publish(resolver.correct(desk().tables(), correctionId, correction), timestamp);
    }

    private Desk desk() {
        return Objects.requireNonNull(desk, "init comes first");
    }
}
