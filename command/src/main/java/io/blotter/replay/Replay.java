package io.blotter.replay;

import io.blotter.connection.ClusterConnection;
import io.blotter.connection.UnreachableException;
import io.blotter.topics.Topic;
import io.blotter.topics.Topics;
import io.blotter.view.TopicScan;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Sends dead letters back to where they came from, byte for byte, to be read once more: after a registry came back, or a defect
 * was mended.
 */
public final class Replay {
    /** Nobody but Blotter's own topics is written to, whatever a header says. */
    private static final Map<String, Topic> SOURCES =
            Set.of(Topics.ANNOUNCEMENTS, Topics.REPORTS, Topics.CORRECTIONS).stream()
                    .collect(Collectors.toMap(Topic::name, topic -> topic));

    private Replay() {}

    /** What became of one letter. */
    public sealed interface Outcome {
        /** Which letter. */
        DeadLetter letter();
    }

    /** It was sent. */
    public record Sent(DeadLetter letter) implements Outcome {}

    /** It was not sent; {@code why}, for a person. */
    public record Kept(DeadLetter letter, String why) implements Outcome {}

    /**
     * Sends {@code letters} back, in this order. A letter whose key has a later record in its topic is kept: an old version must
     * not replace a new one.
     *
     * @throws UnreachableException where no broker answers
     */
    public static List<Outcome> of(ClusterConnection cluster, List<DeadLetter> letters) {
        Map<LastRecord, Position> last = lastRecords(cluster, letters);
        Map<String, Object> settings = cluster.clientSettings();
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 8 * Topics.MAXIMUM_BODY_BYTES);
        try (Producer<String, byte[]> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            return letters.stream()
                    .map(letter -> refusal(letter, last)
                            .<Outcome>map(why -> new Kept(letter, why))
                            .orElseGet(() -> sent(cluster, producer, letter)))
                    .toList();
        }
    }

    /** A key of a topic. */
    private record LastRecord(String topic, String key) {}

    /** Where a record stands. */
    private record Position(int partition, long offset) {}

    private static Map<LastRecord, Position> lastRecords(ClusterConnection cluster, List<DeadLetter> letters) {
        Map<LastRecord, Position> last = new HashMap<>();
        Set<LastRecord> wanted =
                letters.stream().flatMap(letter -> record(letter).stream()).collect(Collectors.toSet());
        wanted.stream()
                .map(LastRecord::topic)
                .distinct()
                .flatMap(name -> Optional.ofNullable(SOURCES.get(name)).stream())
                .forEach(topic -> TopicScan.read(cluster, topic, record -> {
                    LastRecord one = new LastRecord(topic.name(), String.valueOf(record.key()));
                    if (wanted.contains(one)) {
                        last.put(one, new Position(record.partition(), record.offset()));
                    }
                }));
        return last;
    }

    private static Optional<LastRecord> record(DeadLetter letter) {
        return letter.source().flatMap(source -> letter.key().map(key -> new LastRecord(source.topic(), key)));
    }

    private static Optional<String> refusal(DeadLetter letter, Map<LastRecord, Position> last) {
        Optional<LastRecord> record = record(letter);
        if (record.isEmpty()) {
            return Optional.of("it does not say which record of which topic it was");
        }
        if (!SOURCES.containsKey(record.get().topic())) {
            return Optional.of("it comes from " + record.get().topic() + ", which nothing is read from");
        }
        if (letter.isOfResult()) {
            return Optional.of("what came of the record was too large: send a shorter version of it instead");
        }
        if (record.get().key().indexOf('\uFFFD') >= 0) {
            return Optional.of("its key is no text, and would not be the same key again");
        }
        TopicPartition source = letter.source().orElseThrow();
        Optional<Position> latest = Optional.ofNullable(last.get(record.get()));
        boolean superseded = latest.filter(at -> at.partition() != source.partition() || at.offset() > letter.offset())
                .isPresent();
        return superseded
                ? Optional.of("a later record of the same key stands at partition "
                        + latest.get().partition() + ", offset " + latest.get().offset())
                : Optional.empty();
    }

    private static Outcome sent(ClusterConnection cluster, Producer<String, byte[]> producer, DeadLetter letter) {
        RecordHeaders headers = new RecordHeaders();
        for (Header header : letter.headers()) {
            if (!header.key().startsWith("blotter.")) {
                headers.add(header);
            }
        }
        headers.add(DeadLetter.REPLAY_OF, String.valueOf(letter.number()).getBytes(StandardCharsets.UTF_8));
        TopicPartition source = letter.source().orElseThrow();
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(
                source.topic(),
                source.partition(),
                null,
                letter.key().orElseThrow(),
                letter.value().get(),
                headers);
        try {
            producer.send(record).get();
            return new Sent(letter);
        } catch (ExecutionException | KafkaException failure) {
            throw UnreachableException.broker(cluster.bootstrapServers(), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw UnreachableException.broker(cluster.bootstrapServers(), interrupted);
        }
    }
}
