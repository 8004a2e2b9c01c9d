package io.blotter.aggregate.topology;

import io.blotter.aggregate.operation.OperationChange;
import io.blotter.aggregate.operation.ResolverTables;
import io.blotter.aggregate.table.TableIndex;
import io.blotter.aggregate.total.TotalChanges;
import io.blotter.aggregate.total.Totals;
import io.blotter.aggregate.total.TotalsTables;
import io.blotter.deadletter.DeadLetterHeaders;
import io.blotter.deadletter.DeadLetterReason;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the processors of the task share: its tables, and where results and dead letters go. */
final class Desk {
    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

    private final ProcessorContext<Object, Object> context;
    private final Totals totals;
    private final ResolverTables resolverTables;
    private final TotalsTables totalsTables;

    Desk(ProcessorContext<Object, Object> context, Totals totals) {
        this.context = context;
        this.totals = totals;
        this.resolverTables = new ResolverTables(
                table(context, AggregateTopology.REPORTS_STORE),
                new TableIndex(table(context, AggregateTopology.CANDIDATES_STORE)),
                table(context, AggregateTopology.LINKS_STORE),
                table(context, AggregateTopology.MEMBERSHIP_STORE),
                table(context, AggregateTopology.OPERATIONS_STORE),
                table(context, AggregateTopology.CORRECTIONS_STORE),
                table(context, AggregateTopology.SUBJECTS_STORE));
        this.totalsTables = new TotalsTables(
                table(context, AggregateTopology.CARTEL_TOTALS_STORE),
                table(context, AggregateTopology.CARTEL_MONTHS_STORE),
                table(context, AggregateTopology.CARTEL_NAMES_STORE));
    }

    ResolverTables tables() {
        return resolverTables;
    }

    /** The topic that the record in hand came from. */
    String topic() {
        return context.recordMetadata().orElseThrow().topic();
    }

    /** Counts changed operations, and publishes them and the totals that changed. */
    void publish(List<OperationChange> operations, long timestamp) {
        TotalChanges changes = totals.apply(totalsTables, operations);
        for (OperationChange operation : operations) {
            forward(operation.operationId(), operation.after(), timestamp, AggregateTopology.OPERATIONS_SINK);
        }
        forwardAll(changes.cartels(), timestamp, AggregateTopology.CARTEL_TOTALS_SINK);
        forwardAll(changes.months(), timestamp, AggregateTopology.CARTEL_MONTHS_SINK);
    }

    /** Sends a record to the dead letters as it came, with the reason. */
    void park(Record<byte[], byte[]> record, DeadLetterReason reason, String message) {
        RecordMetadata position = context.recordMetadata().orElseThrow();
        DeadLetterHeaders why = new DeadLetterHeaders(
                reason, message, "aggregate", position.topic(), position.partition(), position.offset());
        context.forward(
                new Record<Object, Object>(
                        record.key(), record.value(), record.timestamp(), why.addedTo(record.headers())),
                AggregateTopology.DEAD_LETTERS_SINK);
        LOG.atWarn()
                .addKeyValue("reason", reason)
                .addKeyValue("topic", position.topic())
                .addKeyValue("partition", position.partition())
                .addKeyValue("offset", position.offset())
                .log("record sent to the dead letters");
    }

    private void forwardAll(Map<String, ? extends Optional<?>> changes, long timestamp, String sink) {
        changes.forEach((key, value) -> forward(key, value, timestamp, sink));
    }

    private void forward(String key, Optional<?> value, long timestamp, String sink) {
        context.forward(new Record<Object, Object>(key, value.orElse(null), timestamp), sink);
    }

    private static <V> StoreTable<V> table(ProcessorContext<Object, Object> context, String store) {
        return new StoreTable<>(context.getStateStore(store));
    }
}
