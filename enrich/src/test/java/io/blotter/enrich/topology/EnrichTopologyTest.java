package io.blotter.enrich.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.deadletter.DeadLetterHeaders;
import io.blotter.quantity.Counts;
import io.blotter.schemas.Announcement;
import io.blotter.schemas.Arrests;
import io.blotter.schemas.Event;
import io.blotter.schemas.EventAction;
import io.blotter.schemas.Evidence;
import io.blotter.schemas.Fact;
import io.blotter.schemas.Operation;
import io.blotter.schemas.OperationKind;
import io.blotter.schemas.Report;
import io.blotter.schemas.ReportedOperation;
import io.blotter.schemas.TextPart;
import io.blotter.serdes.AvroReader;
import io.blotter.serdes.AvroWriter;
import io.blotter.serdes.RegistryConnection;
import io.blotter.topics.Topics;
import io.confluent.kafka.serializers.KafkaAvroSerializer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericRecordBuilder;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnrichTopologyTest {
    private final RegistryConnection registry = RegistryConnection.to("mock://" + UUID.randomUUID());
    private final AvroWriter<Announcement> announcementBytes = new AvroWriter<>(registry);

    @TempDir
    private Path folder;

    private TopologyTestDriver driver;
    private TestInputTopic<byte[], byte[]> announcements;
    private TestOutputTopic<String, Report> reports;
    private TestOutputTopic<String, Event> events;
    private TestOutputTopic<byte[], byte[]> deadLetters;

    @BeforeEach
    void start() {
        Properties settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, EnrichTopology.APPLICATION);
        settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "none:1");
        settings.put(StreamsConfig.STATE_DIR_CONFIG, folder.toString());
        driver = new TopologyTestDriver(
                EnrichTopology.of(EnrichTopologyTest::arrestsAsManyAsTheFirstWordSays, registry),
                settings,
                Instant.EPOCH);
        announcements = driver.createInputTopic(
                Topics.ANNOUNCEMENTS.name(), new ByteArraySerializer(), new ByteArraySerializer());
        reports = driver.createOutputTopic(
                Topics.REPORTS.name(), new StringDeserializer(), new AvroReader<>(Report.class, registry));
        events = driver.createOutputTopic(
                Topics.EVENTS.name(), new StringDeserializer(), new AvroReader<>(Event.class, registry));
        deadLetters = driver.createOutputTopic(
                Topics.DEAD_LETTERS.name(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    @AfterEach
    void stop() {
        driver.close();
    }

    @Test
    void anAnnouncementBecomesAReportAndOneEventForEachFact() {
        // When
        push(announcement("a1", "7 arrested"));

        // Then
        assertThat(reports.readKeyValue().value.getOperations()).hasSize(1);
        Event event = events.readValue();
        assertThat(event.getAction()).isEqualTo(EventAction.ASSERTED);
        assertThat(event.getPayload()).isEqualTo(new Arrests(Counts.exactly(7)));
        assertThat(event.getEvidence().get(0).getQuote()).isEqualTo("7");
        assertThat(events.isEmpty()).isTrue();
    }

    @Test
    void theSameAnnouncementAgainChangesNothing() {
        // Given
        push(announcement("a1", "7 arrested"));
        reports.readRecord();
        events.readRecord();

        // When
        push(announcement("a1", "7 arrested"));

        // Then
        assertThat(reports.isEmpty()).isTrue();
        assertThat(events.isEmpty()).isTrue();
    }

    @Test
    void aRevisionRetractsWhatNoLongerHoldsAndAssertsWhatIsNew() {
        // Given
        push(announcement("a1", "7 arrested"));
        String first = events.readValue().getEventId();

        // When
        push(announcement("a1", "9 arrested"));

        // Then
        List<Event> said = events.readValuesToList();
        assertThat(said).extracting(Event::getAction).containsExactly(EventAction.RETRACTED, EventAction.ASSERTED);
        assertThat(said.get(0).getEventId()).isEqualTo(first);
        assertThat(said.get(1).getPayload()).isEqualTo(new Arrests(Counts.exactly(9)));
    }

    @Test
    void aWithdrawalTakesReportAndEventsBack() {
        // Given
        push(announcement("a1", "7 arrested"));
        reports.readRecord();
        events.readRecord();

        // When
        withdraw("a1");

        // Then
        TestRecord<String, Report> report = reports.readRecord();
        assertThat(report.key()).isEqualTo("a1");
        assertThat(report.value()).isNull();
        assertThat(events.readValue().getAction()).isEqualTo(EventAction.RETRACTED);
    }

    @Test
    void aWithdrawalOfWhatWasNeverThereSaysNothing() {
        // When
        withdraw("unknown");

        // Then
        assertThat(reports.isEmpty()).isTrue();
        assertThat(deadLetters.isEmpty()).isTrue();
    }

    @Test
    void garbageBytesGoToTheDeadLettersAsTheyCameAndTheRestGoesOn() {
        // Given
        byte[] garbage = {7, 3, 1, (byte) 0xff};

        // When
        announcements.pipeInput(bytes("a1"), garbage);
        push(announcement("a2", "7 arrested"));

        // Then
        TestRecord<byte[], byte[]> letter = deadLetters.readRecord();
        assertThat(letter.value()).isEqualTo(garbage);
        assertThat(letter.key()).isEqualTo(bytes("a1"));
        assertThat(DeadLetterHeaders.text(letter.headers(), DeadLetterHeaders.REASON))
                .contains("NOT_AVRO");
        assertThat(DeadLetterHeaders.text(letter.headers(), DeadLetterHeaders.OFFSET))
                .contains("0");
        assertThat(reports.readKeyValue().key).isEqualTo("a2");
    }

    @Test
    void aRecordOfAnotherSchemaGoesToTheDeadLetters() {
        // Given
        byte[] operation = new AvroWriter<Operation>(registry)
                .serialize(
                        Topics.ANNOUNCEMENTS.name(),
                        Operation.newBuilder()
                                .setId("op-1")
                                .setPrimary(true)
                                .setTellings(List.of())
                                .build());

        // When
        announcements.pipeInput(bytes("a1"), operation);

        // Then
        assertThat(reason()).isEqualTo("OTHER_SCHEMA");
    }

    @Test
    void aSchemaThatTheRegistryDoesNotKnowGoesToTheDeadLetters() {
        // Given
        byte[] unknown =
                ByteBuffer.allocate(9).put((byte) 0).putInt(987_654).putInt(1).array();

        // When
        announcements.pipeInput(bytes("a1"), unknown);

        // Then
        assertThat(reason()).isEqualTo("UNKNOWN_SCHEMA");
    }

    @Test
    void bytesThatBreakOffGoToTheDeadLetters() {
        // Given
        byte[] whole = Objects.requireNonNull(
                announcementBytes.serialize(Topics.ANNOUNCEMENTS.name(), announcement("a1", "7 arrested")));
        byte[] half = Arrays.copyOf(whole, whole.length / 2);

        // When
        announcements.pipeInput(bytes("a1"), half);

        // Then
        assertThat(reason()).isEqualTo("CORRUPT");
    }

    @Test
    void anAnnouncementUnderAnothersKeyGoesToTheDeadLetters() {
        // When
        announcements.pipeInput(
                bytes("a1"), announcementBytes.serialize(Topics.ANNOUNCEMENTS.name(), announcement("b", "7 arrested")));

        // Then
        assertThat(reason()).isEqualTo("KEY_MISMATCH");
    }

    @Test
    void aRecordWithoutKeyGoesToTheDeadLetters() {
        // When
        announcements.pipeInput(
                null, announcementBytes.serialize(Topics.ANNOUNCEMENTS.name(), announcement("a1", "7 arrested")));

        // Then
        assertThat(reason()).isEqualTo("MISSING_KEY");
    }

    @Test
    void anExtractorThatFailsParksTheAnnouncementAndTheRestGoesOn() {
        // When
        push(announcement("a1", "many arrested"));
        push(announcement("a2", "7 arrested"));

        // Then
        assertThat(reason()).isEqualTo("EXTRACTION_FAILED");
        assertThat(reports.readKeyValue().key).isEqualTo("a2");
    }

    @Test
    void whatAnUnusableRevisionReplacesIsWithdrawn() {
        // Given
        push(announcement("a1", "7 arrested"));
        reports.readRecord();
        events.readRecord();

        // When
        announcements.pipeInput(bytes("a1"), bytes("garbage"));

        // Then
        assertThat(reports.readRecord().value()).isNull();
        assertThat(events.readValue().getAction()).isEqualTo(EventAction.RETRACTED);
    }

    @Test
    void anOlderAnnouncementWithoutLaterFieldsIsStillRead() {
        // Given
        Schema older = new Schema.Parser()
                .parse(
                        "{\"type\":\"record\",\"name\":\"Announcement\",\"namespace\":\"io.blotter.schemas\",\"fields\":["
                                + "{\"name\":\"id\",\"type\":\"string\"},{\"name\":\"source\",\"type\":\"string\"},{\"name\":\"body\",\"type\":\"string\"}]}");
        KafkaAvroSerializer serializer = new KafkaAvroSerializer();
        serializer.configure(Map.of("schema.registry.url", registry.url()), false);
        byte[] value = serializer.serialize(
                Topics.ANNOUNCEMENTS.name(),
                new GenericRecordBuilder(older)
                        .set("id", "a1")
                        .set("source", "police.example")
                        .set("body", "7 arrested")
                        .build());

        // When
        announcements.pipeInput(bytes("a1"), value);

        // Then
        assertThat(reports.readKeyValue().value.getRelevant()).isTrue();
    }

    private void withdraw(String id) {
        announcements.pipeInput(new TestRecord<>(bytes(id), null));
    }

    private String reason() {
        return DeadLetterHeaders.text(deadLetters.readRecord().headers(), DeadLetterHeaders.REASON)
                .orElseThrow();
    }

    private void push(Announcement announcement) {
        announcements.pipeInput(
                bytes(announcement.getId()), announcementBytes.serialize(Topics.ANNOUNCEMENTS.name(), announcement));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Announcement announcement(String id, String body) {
        return Announcement.newBuilder()
                .setId(id)
                .setSource("police.example")
                .setBody(body)
                .build();
    }

    private static Report arrestsAsManyAsTheFirstWordSays(Announcement announcement) {
        String number = announcement.getBody().split(" ", -1)[0];
        Fact fact = Fact.newBuilder()
                .setId("arrests-" + number)
                .setStatement(new Arrests(Counts.exactly(Long.parseLong(number))))
                .setEvidence(List.of(new Evidence(TextPart.BODY, 0, number.length(), number)))
                .build();
        ReportedOperation operation = ReportedOperation.newBuilder()
                .setOrdinal(0)
                .setPrimary(true)
                .setKind(OperationKind.ACTION)
                .setFacts(List.of(fact))
                .build();
        return Report.newBuilder()
                .setAnnouncementId(announcement.getId())
                .setSource(announcement.getSource())
                .setRelevant(true)
                .setTextDigest("")
                .setOperations(List.of(operation))
                .build();
    }
}
