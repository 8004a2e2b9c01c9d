package io.blotter.aggregate.topology;

import io.blotter.aggregate.operation.Resolver;
import io.blotter.aggregate.sample.Arrival;
import io.blotter.aggregate.total.Totals;
import io.blotter.schemas.CartelMonth;
import io.blotter.schemas.CartelTotals;
import io.blotter.schemas.Correction;
import io.blotter.schemas.Operation;
import io.blotter.schemas.Report;
import io.blotter.serdes.AvroReader;
import io.blotter.serdes.AvroWriter;
import io.blotter.serdes.RegistryConnection;
import io.blotter.topics.Topic;
import io.blotter.topics.Topics;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.Stores;
import org.apache.kafka.streams.test.TestRecord;

/** The topology in a driver, with its compacted topics as they would stand after all that went in. */
final class AggregateDriver implements AutoCloseable {
    private final RegistryConnection registry = RegistryConnection.to("mock://" + UUID.randomUUID());
    private final AvroWriter<Report> reportBytes = new AvroWriter<>(registry);
    private final AvroWriter<Correction> correctionBytes = new AvroWriter<>(registry);
    private final TopologyTestDriver driver;
    private final TestInputTopic<byte[], byte[]> reports;
    private final TestInputTopic<byte[], byte[]> corrections;
    private final Outlet<Operation> operations;
    private final Outlet<CartelTotals> totals;
    private final Outlet<CartelMonth> months;

    /** With stores on disk, as they are in use. */
    AggregateDriver(Path folder) {
        this(folder, Stores::persistentKeyValueStore);
    }

    /** With these stores; Streams keeps what else it writes in the folder. */
    AggregateDriver(Path folder, Function<String, KeyValueBytesStoreSupplier> stores) {
        Properties settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, AggregateTopology.APPLICATION);
        settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "none:1");
        settings.put(StreamsConfig.STATE_DIR_CONFIG, folder.toString());
        driver = new TopologyTestDriver(
                AggregateTopology.of(Resolver.standard(), Totals.standard(), registry, stores),
                settings,
                Instant.EPOCH);
        reports = driver.createInputTopic(Topics.REPORTS.name(), new ByteArraySerializer(), new ByteArraySerializer());
        corrections = driver.createInputTopic(
                Topics.CORRECTIONS.name(), new ByteArraySerializer(), new ByteArraySerializer());
        operations = new Outlet<>(Topics.OPERATIONS, Operation.class);
        totals = new Outlet<>(Topics.CARTEL_TOTALS, CartelTotals.class);
        months = new Outlet<>(Topics.CARTEL_MONTHS, CartelMonth.class);
    }

    /** Pushes whatever arrives. */
    void take(Arrival arrival) {
        if (arrival instanceof Arrival.Told told) {
            told.report().ifPresentOrElse(this::push, () -> withdraw(told.announcementId()));
        } else if (arrival instanceof Arrival.Corrected corrected) {
            corrected.correction().ifPresentOrElse(this::correct, () -> withdrawCorrection(corrected.correctionId()));
        }
    }

    void push(Report report) {
        pushBytes(
                report.getAnnouncementId(),
                Objects.requireNonNull(reportBytes.serialize(Topics.REPORTS.name(), report)));
    }

    void pushBytes(String key, byte[] value) {
        reports.pipeInput(key.getBytes(StandardCharsets.UTF_8), value);
    }

    void withdraw(String announcementId) {
        reports.pipeInput(new TestRecord<>(announcementId.getBytes(StandardCharsets.UTF_8), null));
    }

    void correct(Correction correction) {
        correctWithBytes(
                correction.getId(),
                Objects.requireNonNull(correctionBytes.serialize(Topics.CORRECTIONS.name(), correction)));
    }

    void correctWithBytes(String key, byte[] value) {
        corrections.pipeInput(key.getBytes(StandardCharsets.UTF_8), value);
    }

    void withdrawCorrection(String correctionId) {
        corrections.pipeInput(new TestRecord<>(correctionId.getBytes(StandardCharsets.UTF_8), null));
    }

    Map<String, Operation> operations() {
        return operations.rows();
    }

    Map<String, CartelTotals> totals() {
        return totals.rows();
    }

    Map<String, CartelMonth> months() {
        return months.rows();
    }

    /** The ids of the operations that changed since this was last looked at, in order; those that ended with a '-' in front. */
    List<String> changes() {
        return operations.topic.readRecordsToList().stream()
                .map(record -> (record.value() == null ? "-" : "") + record.key())
                .toList();
    }

    /** How many records have come out of the topics since they were last looked at. */
    long news() {
        return operations.topic.getQueueSize() + totals.topic.getQueueSize() + months.topic.getQueueSize();
    }

    /** How many records have come out of the totals topic since it was last looked at. */
    long newTotals() {
        return totals.topic.getQueueSize();
    }

    TestRecord<byte[], byte[]> deadLetter() {
        return driver.createOutputTopic(
                        Topics.DEAD_LETTERS.name(), new ByteArrayDeserializer(), new ByteArrayDeserializer())
                .readRecord();
    }

    @Override
    public void close() {
        driver.close();
    }

    /** A compacted topic: the last value of each key. */
    private final class Outlet<T extends SpecificRecord> {
        private final TestOutputTopic<String, T> topic;
        private final Map<String, T> rows = new TreeMap<>();

        Outlet(Topic topic, Class<T> type) {
            this.topic =
                    driver.createOutputTopic(topic.name(), new StringDeserializer(), new AvroReader<>(type, registry));
        }

        Map<String, T> rows() {
            for (TestRecord<String, T> record : topic.readRecordsToList()) {
                if (record.value() == null) {
                    rows.remove(record.key());
                } else {
                    rows.put(record.key(), record.value());
                }
            }
            return Map.copyOf(rows);
        }
    }
}
