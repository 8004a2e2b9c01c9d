package io.blotter.aggregate.topology;

import io.blotter.aggregate.operation.Edge;
import io.blotter.aggregate.operation.Resolver;
import io.blotter.aggregate.total.Totals;
import io.blotter.schemas.CartelMonth;
import io.blotter.schemas.CartelTotals;
import io.blotter.schemas.Correction;
import io.blotter.schemas.Operation;
import io.blotter.schemas.Report;
import io.blotter.serdes.AvroReader;
import io.blotter.serdes.AvroWriter;
import io.blotter.serdes.RegistryConnection;
import io.blotter.serdes.StateSerde;
import io.blotter.topics.Topics;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * Reports and corrections → operations, cartel totals and cartel months.
 *
 * <p>One task resolves all reports under all corrections: both topics have one partition, and every figure of a total comes out
 * of one fold over them, whichever of the two is ahead.
 * The names of nodes and stores are part of what an upgrade must keep.
 */
public final class AggregateTopology {
    /** The application id: also the consumer group and the prefix of internal topics. */
    public static final String APPLICATION = "blotter-aggregate";

    static final String REPORTS_SOURCE = "reports";
    static final String RESOLVE = "resolve";
    static final String CORRECTIONS_SOURCE = "corrections";
    static final String CORRECT = "correct";
    static final String OPERATIONS_SINK = "operations";
    static final String CARTEL_TOTALS_SINK = "cartel-totals";
    static final String CARTEL_MONTHS_SINK = "cartel-months";
    static final String DEAD_LETTERS_SINK = "dead-letters";

    static final String REPORTS_STORE = "resolver-reports";
    static final String CANDIDATES_STORE = "resolver-candidates";
    static final String LINKS_STORE = "resolver-links";
    static final String MEMBERSHIP_STORE = "resolver-membership";
    static final String OPERATIONS_STORE = "resolver-operations";
    static final String CORRECTIONS_STORE = "resolver-corrections";
    static final String SUBJECTS_STORE = "resolver-correction-subjects";
    static final String CARTEL_TOTALS_STORE = "cartel-totals";
    static final String CARTEL_MONTHS_STORE = "cartel-months";
    static final String CARTEL_NAMES_STORE = "cartel-names";

    private AggregateTopology() {}

    /**
     * Wires the topology.
     *
     * @param resolver from reports to operations
     * @param totals from operations to totals
     * @param registry where schemas are kept
     */
    public static Topology of(Resolver resolver, Totals totals, RegistryConnection registry) {
        return of(resolver, totals, registry, Stores::persistentKeyValueStore);
    }

    /** The same, with the stores that a supplier makes. */
    static Topology of(
            Resolver resolver,
            Totals totals,
            RegistryConnection registry,
            Function<String, KeyValueBytesStoreSupplier> suppliers) {
        Topology topology = new Topology()
                .addSource(
                        REPORTS_SOURCE, new ByteArrayDeserializer(), new ByteArrayDeserializer(), Topics.REPORTS.name())
                .addProcessor(
                        RESOLVE,
                        () -> new RevisionProcessor<>(
                                new Revision.Reports(resolver), new AvroReader<>(Report.class, registry), totals),
                        REPORTS_SOURCE)
                .addSource(
                        CORRECTIONS_SOURCE,
                        new ByteArrayDeserializer(),
                        new ByteArrayDeserializer(),
                        Topics.CORRECTIONS.name())
                .addProcessor(
                        CORRECT,
                        () -> new RevisionProcessor<>(
                                new Revision.Corrections(resolver),
                                new AvroReader<>(Correction.class, registry),
                                totals),
                        CORRECTIONS_SOURCE)
                .addSink(
                        OPERATIONS_SINK,
                        Topics.OPERATIONS.name(),
                        new StringSerializer(),
                        new AvroWriter<Operation>(registry),
                        RESOLVE,
                        CORRECT)
                .addSink(
                        CARTEL_TOTALS_SINK,
                        Topics.CARTEL_TOTALS.name(),
                        new StringSerializer(),
                        new AvroWriter<CartelTotals>(registry),
                        RESOLVE,
                        CORRECT)
                .addSink(
                        CARTEL_MONTHS_SINK,
                        Topics.CARTEL_MONTHS.name(),
                        new StringSerializer(),
                        new AvroWriter<CartelMonth>(registry),
                        RESOLVE,
                        CORRECT)
                .addSink(
                        DEAD_LETTERS_SINK,
                        Topics.DEAD_LETTERS.name(),
                        new ByteArraySerializer(),
                        new ByteArraySerializer(),
                        RESOLVE,
                        CORRECT);
        stores(suppliers).forEach(store -> topology.addStateStore(store, RESOLVE, CORRECT));
        return topology;
    }

    private static List<StoreBuilder<?>> stores(Function<String, KeyValueBytesStoreSupplier> suppliers) {
        return List.of(
                store(suppliers.apply(REPORTS_STORE), new StateSerde<>(Report.class)),
                store(suppliers.apply(CANDIDATES_STORE), Serdes.String()),
                store(suppliers.apply(LINKS_STORE), edges()),
                store(suppliers.apply(MEMBERSHIP_STORE), Serdes.String()),
                store(suppliers.apply(OPERATIONS_STORE), new StateSerde<>(Operation.class)),
                store(suppliers.apply(CORRECTIONS_STORE), new StateSerde<>(Correction.class)),
                store(suppliers.apply(SUBJECTS_STORE), Serdes.String()),
                store(suppliers.apply(CARTEL_TOTALS_STORE), new StateSerde<>(CartelTotals.class)),
                store(suppliers.apply(CARTEL_MONTHS_STORE), new StateSerde<>(CartelMonth.class)),
                store(suppliers.apply(CARTEL_NAMES_STORE), Serdes.Long()));
    }

    private static Serde<Edge> edges() {
        Serde<String> text = Serdes.String();
        return Serdes.serdeFrom(
                (topic, edge) -> edge == null ? null : text.serializer().serialize(topic, edge.written()),
                (topic, bytes) ->
                        bytes == null ? null : Edge.read(text.deserializer().deserialize(topic, bytes)));
    }

    private static <V> StoreBuilder<KeyValueStore<String, V>> store(
            KeyValueBytesStoreSupplier supplier, Serde<V> values) {
        return Stores.keyValueStoreBuilder(supplier, Serdes.String(), values)
                .withLoggingEnabled(Map.of())
                .withCachingEnabled();
    }
}
