package io.blotter.aggregate.topology;

import io.blotter.aggregate.operation.OperationChange;
import io.blotter.aggregate.operation.Resolver;
import io.blotter.aggregate.operation.ResolverTables;
import io.blotter.aggregate.total.TotalChanges;
import io.blotter.aggregate.total.Totals;
import io.blotter.aggregate.total.TotalsTables;
import io.blotter.deadletter.DeadLetterHeaders;
import io.blotter.deadletter.DeadLetterReason;
import io.blotter.schemas.Report;
import io.blotter.serdes.AvroReader;
import io.blotter.serdes.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands each report to the resolver, the changed operations to the totals, and publishes what changed. */
final class ResolveProcessor implements Processor<byte[], byte[], Object, Object> {
    private static final Logger LOG = LoggerFactory.getLogger(ResolveProcessor.class);

    private final AvroReader<Report> reader;
    private final Resolver resolver;
    private final Totals totals;
    private @Nullable ProcessorContext<Object, Object> context;
    private @Nullable ResolverTables resolverTables;
    private @Nullable TotalsTables totalsTables;

    ResolveProcessor(AvroReader<Report> reader, Resolver resolver, Totals totals) {
        this.reader = reader;
        this.resolver = resolver;
        this.totals = totals;
    }

    @Override
    public void init(ProcessorContext<Object, Object> context) {
        this.context = context;
        this.resolverTables = new ResolverTables(
                table(context, AggregateTopology.REPORTS_STORE),
                table(context, AggregateTopology.CANDIDATES_STORE),
                table(context, AggregateTopology.LINKS_STORE),
                table(context, AggregateTopology.MEMBERSHIP_STORE),
                table(context, AggregateTopology.OPERATIONS_STORE));
        this.totalsTables = new TotalsTables(
                table(context, AggregateTopology.CARTEL_TOTALS_STORE),
                table(context, AggregateTopology.CARTEL_MONTHS_STORE));
    }

    @Override
    public void process(Record<byte[], byte[]> report) {
        byte @Nullable [] key = report.key();
        if (key == null) {
            park(
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
        Reading<Report> reading =
                reader.read(context().recordMetadata().orElseThrow().topic(), value);
        if (reading instanceof Reading.Unreadable<Report> unreadable) {
            park(report, DeadLetterReason.of(unreadable.problem()), unreadable.message());
            apply(id, Optional.empty(), report.timestamp());
            return;
        }
        Report readable = ((Reading.Value<Report>) reading).value();
        if (!readable.getAnnouncementId().equals(id)) {
            park(
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
        List<OperationChange> operations =
                resolver.apply(Objects.requireNonNull(resolverTables, "init comes first"), announcementId, report);
        TotalChanges changes = totals.apply(Objects.requireNonNull(totalsTables, "init comes first"), operations);
        for (OperationChange operation : operations) {
            forward(operation.operationId(), operation.after(), timestamp, AggregateTopology.OPERATIONS_SINK);
        }
        forwardAll(changes.cartels(), timestamp, AggregateTopology.CARTEL_TOTALS_SINK);
        forwardAll(changes.months(), timestamp, AggregateTopology.CARTEL_MONTHS_SINK);
    }

    private void forwardAll(Map<String, ? extends Optional<?>> changes, long timestamp, String sink) {
        changes.forEach((key, value) -> forward(key, value, timestamp, sink));
    }

    private void forward(String key, Optional<?> value, long timestamp, String sink) {
        context().forward(new Record<Object, Object>(key, value.orElse(null), timestamp), sink);
    }

    private void park(Record<byte[], byte[]> report, DeadLetterReason reason, String message) {
        RecordMetadata position = context().recordMetadata().orElseThrow();
        DeadLetterHeaders why = new DeadLetterHeaders(
                reason, message, "aggregate", position.topic(), position.partition(), position.offset());
        context()
                .forward(
                        new Record<Object, Object>(
                                report.key(), report.value(), report.timestamp(), why.addedTo(report.headers())),
                        AggregateTopology.DEAD_LETTERS_SINK);
        LOG.atWarn()
                .addKeyValue("reason", reason)
                .addKeyValue("topic", position.topic())
                .addKeyValue("partition", position.partition())
                .addKeyValue("offset", position.offset())
                .log("record sent to the dead letters");
    }

    private ProcessorContext<Object, Object> context() {
        return Objects.requireNonNull(context, "init comes first");
    }

    private static <V> StoreTable<V> table(ProcessorContext<Object, Object> context, String store) {
        return new StoreTable<>(context.getStateStore(store));
    }
}
