package io.blotter.enrich.topology;

import io.blotter.schemas.Announcement;
import io.blotter.schemas.Event;
import io.blotter.schemas.Report;
import io.blotter.serdes.AvroReader;
import io.blotter.serdes.AvroWriter;
import io.blotter.serdes.RegistryConnection;
import io.blotter.serdes.StateSerde;
import io.blotter.topics.Topics;
import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * announcements → reports, events and dead letters.
 *
 * <p>The source takes raw bytes, so that what cannot be read is a case like any other and not an exception: it goes to the dead
 * letters as it came. The names of nodes and stores are part of what an upgrade must keep.
 */
public final class EnrichTopology {
    /** The application id: also the consumer group and the prefix of internal topics. */
    public static final String APPLICATION = "blotter-enrich";

    static final String ANNOUNCEMENTS_SOURCE = "announcements";
    static final String ENRICH = "enrich";
    static final String REPORTS_SINK = "reports";
    static final String EVENTS_SINK = "events";
    static final String DEAD_LETTERS_SINK = "dead-letters";
    static final String PUBLISHED_REPORTS_STORE = "published-reports";

    private EnrichTopology() {}

    /**
     * Wires the topology.
     *
     * @param extract the pure function from an announcement to its report
     * @param registry where schemas are kept
     */
    public static Topology of(Function<Announcement, Report> extract, RegistryConnection registry) {
        return new Topology()
                .addSource(
                        ANNOUNCEMENTS_SOURCE,
                        new ByteArrayDeserializer(),
                        new ByteArrayDeserializer(),
                        Topics.ANNOUNCEMENTS.name())
                .addProcessor(
                        ENRICH,
                        () -> new EnrichProcessor(new AvroReader<>(Announcement.class, registry), extract),
                        ANNOUNCEMENTS_SOURCE)
                .addStateStore(publishedReports(), ENRICH)
                .addSink(
                        REPORTS_SINK,
                        Topics.REPORTS.name(),
                        new StringSerializer(),
                        new AvroWriter<Report>(registry),
                        ENRICH)
                .addSink(
                        EVENTS_SINK,
                        Topics.EVENTS.name(),
                        new StringSerializer(),
                        new AvroWriter<Event>(registry),
                        ENRICH)
                .addSink(
                        DEAD_LETTERS_SINK,
                        Topics.DEAD_LETTERS.name(),
                        new ByteArraySerializer(),
                        new ByteArraySerializer(),
                        ENRICH);
    }

    private static StoreBuilder<KeyValueStore<String, Report>> publishedReports() {
        return Stores.keyValueStoreBuilder(
                        Stores.persistentKeyValueStore(PUBLISHED_REPORTS_STORE),
                        Serdes.String(),
                        new StateSerde<>(Report.class))
                .withLoggingEnabled(Map.of())
                .withCachingEnabled();
    }
}
