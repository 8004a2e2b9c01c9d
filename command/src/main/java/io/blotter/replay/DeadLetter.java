package io.blotter.replay;

import io.blotter.deadletter.DeadLetterHeaders;
import io.blotter.deadletter.DeadLetterReason;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.utils.Bytes;

/**
 * A record that could not be used.
 *
 * @param number its offset among the dead letters: what a person calls it by
 * @param key the key that it came with; empty where it had none
 * @param value its bytes as they came; none where the letter stands for a result that was too large
 * @param reason a {@link DeadLetterReason}'s name, or another service's word
 * @param message the reason for a person
 * @param service which service gave it up
 * @param source where it stood; empty where the headers do not say
 * @param offset its offset there
 * @param setAsideAt when it was set aside
 * @param replayOf the number of the letter that it is a replay of
 * @param headers all headers of the letter
 */
public record DeadLetter(
        long number,
        Optional<String> key,
        Bytes value,
        String reason,
        String message,
        String service,
        Optional<TopicPartition> source,
        long offset,
        Instant setAsideAt,
        Optional<Long> replayOf,
        List<Header> headers) {
    /** Header of a record that was sent back: the number of its dead letter. */
    public static final String REPLAY_OF = "blotter.replay-of";

    /** The letter that a record of the dead letters' topic is. */
    static DeadLetter of(ConsumerRecord<String, byte[]> record) {
        Headers headers = record.headers();
        Optional<TopicPartition> source = DeadLetterHeaders.text(headers, DeadLetterHeaders.TOPIC)
                .flatMap(topic -> number(headers, DeadLetterHeaders.PARTITION)
                        .map(partition -> new TopicPartition(topic, partition.intValue())));
        return new DeadLetter(
                record.offset(),
                Optional.ofNullable(record.key()),
                Bytes.wrap(Optional.ofNullable(record.value()).orElseGet(() -> new byte[0])),
                DeadLetterHeaders.text(headers, DeadLetterHeaders.REASON).orElse("UNKNOWN"),
                DeadLetterHeaders.text(headers, DeadLetterHeaders.MESSAGE).orElse(""),
                DeadLetterHeaders.text(headers, DeadLetterHeaders.SERVICE).orElse(""),
                source,
                number(headers, DeadLetterHeaders.OFFSET).orElse(-1L),
                Instant.ofEpochMilli(record.timestamp()),
                number(headers, REPLAY_OF),
                List.of(headers.toArray()));
    }

    /** Whether the letter has no bytes to send back: it stands for what came of a record. */
    boolean isOfResult() {
        return reason.equals(DeadLetterReason.RESULT_TOO_LARGE.name());
    }

    private static Optional<Long> number(Headers headers, String name) {
        return DeadLetterHeaders.text(headers, name)
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::parseLong);
    }
}
