package io.blotter.pipeline;

import static io.blotter.deadletter.DeadLetterHeaders.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.Patience;
import io.blotter.connection.ClusterConnection;
import io.blotter.deadletter.DeadLetterHeaders;
import io.blotter.ingest.publish.AnnouncementPublisher;
import io.blotter.schemas.Announcement;
import io.blotter.schemas.Report;
import io.blotter.topics.Topics;
import io.blotter.view.TopicSnapshot;
import io.confluent.kafka.serializers.KafkaAvroSerializer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecordBuilder;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a foreign program writes into the announcements' topic is set aside as it came, and the flow goes on. */
class DeadLettersIT {
    @TempDir
    private static Path data;

    private static Pipeline pipeline;
    private static ClusterConnection cluster;

    @BeforeAll
    static void start() {
        pipeline = Pipeline.start(new PipelineSettings(data, 0, 0, 0));
        cluster = pipeline.connection();
    }

    @AfterAll
    static void stop() {
        pipeline.close();
    }

    @Test
    void bytesThatAreNoAvroAreKeptAsTheyCame() {
        // Given
        byte[] garbage = "<xml>nobody said Avro</xml>".getBytes(StandardCharsets.UTF_8);

        // When
        produce("garbage", garbage);

        // Then
        ConsumerRecord<String, byte[]> letter = deadLetter("garbage");
        assertThat(letter.value()).isEqualTo(garbage);
        assertThat(text(letter.headers(), DeadLetterHeaders.REASON)).contains("NOT_AVRO");
        assertThat(text(letter.headers(), DeadLetterHeaders.TOPIC)).contains("blotter.announcements");
        assertThat(text(letter.headers(), DeadLetterHeaders.SERVICE)).contains("enrich");
        assertThat(text(letter.headers(), DeadLetterHeaders.OFFSET)).isPresent();
        assertTheFlowGoesOn("after-garbage");
    }

    @Test
    void aSchemaIdThatTheRegistryDoesNotKnowIsSaidToBeUnknown() {
        // Given
        byte[] unknown = {0, 0, 1, 2, 3, 4, 5, 6};

        // When
        produce("unknown-schema", unknown);

        // Then
        ConsumerRecord<String, byte[]> letter = deadLetter("unknown-schema");
        assertThat(letter.value()).isEqualTo(unknown);
        assertThat(text(letter.headers(), DeadLetterHeaders.REASON)).contains("UNKNOWN_SCHEMA");
        assertTheFlowGoesOn("after-unknown-schema");
    }

    @Test
    void aRecordOfAnotherSchemaIsToldApart() {
        // Given
        GenericData.Record order = new GenericRecordBuilder(SchemaBuilder.record("Order")
                        .namespace("shop")
                        .fields()
                        .requiredLong("number")
                        .endRecord())
                .set("number", 4711L)
                .build();
        byte[] foreign = encoded("orders", order);

        // When
        produce("other-schema", foreign);

        // Then
        ConsumerRecord<String, byte[]> letter = deadLetter("other-schema");
        assertThat(letter.value()).isEqualTo(foreign);
        assertThat(text(letter.headers(), DeadLetterHeaders.REASON)).contains("OTHER_SCHEMA");
        assertTheFlowGoesOn("after-other-schema");
    }

    @Test
    void anAvroStringIsToldApartToo() {
        // Given
        byte[] foreign = encoded("greetings", "good morning");

        // When
        produce("avro-string", foreign);

        // Then
        assertThat(text(deadLetter("avro-string").headers(), DeadLetterHeaders.REASON))
                .contains("OTHER_SCHEMA");
    }

    @Test
    void aRecordThatBreaksOffIsCorrupt() {
        // Given
        byte[] whole = encoded("announcements-elsewhere", announcement("cut-off", 1));
        byte[] half = Arrays.copyOf(whole, whole.length / 2);

        // When
        produce("cut-off", half);

        // Then
        ConsumerRecord<String, byte[]> letter = deadLetter("cut-off");
        assertThat(letter.value()).isEqualTo(half);
        assertThat(text(letter.headers(), DeadLetterHeaders.REASON)).contains("CORRUPT");
    }

    @Test
    void aValueUnderAnotherKeyIsAMismatch() {
        // When
        produce("wrong-key", encoded("announcements-elsewhere", announcement("right-key", 1)));

        // Then
        ConsumerRecord<String, byte[]> letter = deadLetter("wrong-key");
        assertThat(text(letter.headers(), DeadLetterHeaders.REASON)).contains("KEY_MISMATCH");
        assertThat(text(letter.headers(), DeadLetterHeaders.MESSAGE))
                .hasValueSatisfying(message -> assertThat(message).contains("right-key"));
    }

    @Test
    void aRecordWithoutKeyIsRefusedByTheBrokerSinceTheTopicIsCompacted() {
        // When
        Optional<Throwable> refusal = failure(null, new byte[] {1});

        // Then
        assertThat(refusal).containsInstanceOf(InvalidRecordException.class);
    }

    @Test
    void garbageUnderTheKeyOfAnAnnouncementTakesBackWhatItSaid() {
        // Given
        Announcement announcement = announcement("overwritten", 5);
        publish(announcement);
        awaitReport("overwritten", true);

        // When
        produce("overwritten", new byte[] {9, 9, 9});

        // Then
        assertThat(deadLetter("overwritten").value()).isEqualTo(new byte[] {9, 9, 9});
        awaitReport("overwritten", false);

        // When
        publish(announcement);

        // Then
        awaitReport("overwritten", true);
    }

    private static void assertTheFlowGoesOn(String id) {
        publish(announcement(id, 3));
        awaitReport(id, true);
    }

    private static void publish(Announcement announcement) {
        try (AnnouncementPublisher publisher =
                AnnouncementPublisher.connect(cluster.clientProperties(), cluster.registry())) {
            publisher.publish(announcement);
            publisher.flush();
        }
    }

    private static void awaitReport(String id, boolean there) {
        Patience.await("report of " + id)
                .until(() ->
                        TopicSnapshot.of(cluster, Topics.REPORTS, Report.class).containsKey(id) == there);
    }

    private static Announcement announcement(String id, int arrests) {
        return Announcement.newBuilder()
                .setId(id)
                .setSource("police.example")
                .setBody("On 1 March 2024, police in Poland arrested " + arrests + " members of the Sinaloa Cartel.")
                .build();
    }

    private static byte[] encoded(String topic, Object value) {
        try (KafkaAvroSerializer serializer = new KafkaAvroSerializer()) {
            serializer.configure(
                    Map.of("schema.registry.url", cluster.registry().url()), false);
            return serializer.serialize(topic, value);
        }
    }

    private static void produce(String key, byte[] value) {
        assertThat(failure(key, value)).isEmpty();
    }

    private static Optional<Throwable> failure(@Nullable String key, byte[] value) {
        try (Producer<String, byte[]> producer =
                new KafkaProducer<>(cluster.clientSettings(), new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(Topics.ANNOUNCEMENTS.name(), key, value))
                    .get();
            return Optional.empty();
        } catch (ExecutionException refused) {
            return Optional.ofNullable(refused.getCause());
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static ConsumerRecord<String, byte[]> deadLetter(String key) {
        return DeadLetters.await(cluster, key);
    }
}
