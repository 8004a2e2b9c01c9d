package io.blotter.deadletter;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * What a dead letter's headers say, beside those that the record came with.
 *
 * @param reason why it could not be used
 * @param message the same for a person: what is wrong and where
 * @param service which service gave it up: enrich or aggregate
 * @param topic where the record stood
 * @param partition its partition there
 * @param offset its offset there
 */
public record DeadLetterHeaders(
        DeadLetterReason reason, String message, String service, String topic, int partition, long offset) {
    /** Header: a {@link DeadLetterReason}'s name. */
    public static final String REASON = "blotter.reason";
    /** Header: the reason for a person. */
    public static final String MESSAGE = "blotter.message";
    /** Header: the service that gave the record up. */
    public static final String SERVICE = "blotter.service";
    /** Header: the topic that the record stood in. */
    public static final String TOPIC = "blotter.topic";
    /** Header: its partition, in decimal. */
    public static final String PARTITION = "blotter.partition";
    /** Header: its offset, in decimal. */
    public static final String OFFSET = "blotter.offset";

    /** The headers that a record came with, and these. */
    public Headers addedTo(Headers original) {
        Headers headers = new RecordHeaders(original);
        asHeaders().forEach(headers::add);
        return headers;
    }

    private List<Header> asHeaders() {
        return List.of(
                header(REASON, reason.name()),
                header(MESSAGE, message),
                header(SERVICE, service),
                header(TOPIC, topic),
                header(PARTITION, String.valueOf(partition)),
                header(OFFSET, String.valueOf(offset)));
    }

    /** The text of one header; empty where the record has none of that name. */
    public static Optional<String> text(Headers headers, String name) {
        return Optional.ofNullable(headers.lastHeader(name))
                .map(header -> new String(header.value(), StandardCharsets.UTF_8));
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
