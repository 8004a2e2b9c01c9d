package io.blotter.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.blotter.Patience;
import io.blotter.pipeline.Pipeline;
import io.blotter.pipeline.PipelineSettings;
import io.blotter.topics.Topics;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dead-letters list}, {@code show} and {@code replay}. */
class DeadLettersCommandIT {
    @TempDir
    private static Path data;

    private static Pipeline pipeline;

    @BeforeAll
    static void start() {
        pipeline = Pipeline.start(new PipelineSettings(data, 0, 0, 0));
    }

    @AfterAll
    static void stop() {
        pipeline.close();
    }

    @Test
    void aLetterIsListedWithItsReasonAndShownWithItsBytes() throws Exception {
        // Given
        produce("listed", "nobody said Avro".getBytes(StandardCharsets.UTF_8));

        // When
        JsonNode listed = awaitLetter("listed");
        Typed shown = typed("dead-letters", "show", listed.get("number").asText());
        Typed raw = typed("dead-letters", "show", "--raw", listed.get("number").asText());

        // Then
        assertThat(listed.get("reason").asText()).isEqualTo("NOT_AVRO");
        assertThat(listed.get("topic").asText()).isEqualTo("blotter.announcements");
        assertThat(listed.has("text")).isFalse();
        assertThat(shown.json().get(0).get("text").asText()).isEqualTo("nobody said Avro");
        assertThat(raw.out()).isEqualTo("nobody said Avro");
        assertThat(typed("dead-letters", "list", "--reason", "corrupt").out()).isEmpty();
    }

    @Test
    void bytesThatAreNoTextAreShownInBase64() throws Exception {
        // Given
        produce("binary", new byte[] {9, 0, (byte) 0xff});

        // When
        String number = awaitLetter("binary").get("number").asText();

        // Then
        assertThat(typed("dead-letters", "show", number)
                        .json()
                        .get(0)
                        .get("base64")
                        .asText())
                .isEqualTo("CQD/");
    }

    @Test
    void aLetterThatIsSentBackIsReadOnceMore() throws Exception {
        // Given
        produce("again", "still no Avro".getBytes(StandardCharsets.UTF_8));
        String number = awaitLetter("again").get("number").asText();

        // When
        Typed replayed = typed("dead-letters", "replay", number);

        // Then
        assertThat(replayed.status()).isZero();
        assertThat(replayed.err()).contains("sent: " + number + ": again");
        Patience.await("the same letter, once more").until(() -> letters("again").stream()
                .anyMatch(letter -> letter.path("replayOf").asText().equals(number)));
    }

    @Test
    void anOldVersionDoesNotReplaceANewOne() throws Exception {
        // Given
        produce("mended", "the first version, spoilt".getBytes(StandardCharsets.UTF_8));
        String number = awaitLetter("mended").get("number").asText();
        Typed.against(pipeline.connection(), "withdraw", "mended");
        produce("mended", "the second version, spoilt too".getBytes(StandardCharsets.UTF_8));

        // When
        Typed replayed = typed("dead-letters", "replay", number);

        // Then
        assertThat(replayed.status()).isEqualTo(2);
        assertThat(replayed.err()).contains("kept: " + number, "a later record of the same key");
    }

    @Test
    void aNumberThatIsNotThereIsBadInput() {
        assertThat(typed("dead-letters", "show", "999999").err()).contains("there is no dead letter 999999");
        assertThat(typed("dead-letters", "replay", "999999").status()).isEqualTo(2);
        assertThat(typed("dead-letters", "replay").err()).contains("--all");
    }

    private static Typed typed(String... arguments) {
        return Typed.against(pipeline.connection(), arguments);
    }

    private static List<JsonNode> letters(String key) {
        return typed("dead-letters", "list").json().stream()
                .filter(letter -> letter.path("key").asText().equals(key))
                .toList();
    }

    private static JsonNode awaitLetter(String key) {
        return Patience.await("dead letter of " + key)
                .until(() -> letters(key), letters -> !letters.isEmpty())
                .get(0);
    }

    private static void produce(String key, byte[] value) throws Exception {
        try (Producer<String, byte[]> producer = new KafkaProducer<>(
                pipeline.connection().clientSettings(), new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(Topics.ANNOUNCEMENTS.name(), key, value))
                    .get();
        }
    }
}
