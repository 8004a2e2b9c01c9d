package io.blotter.serdes;

import io.blotter.serdes.Reading.Problem;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import java.io.EOFException;
import java.io.IOException;
import java.util.Set;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.AvroTypeException;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

/**
 * Reads values of public topics, and tells a record that is at fault from a registry that is away.
 *
 * @param <T> the record type
 */
public final class AvroReader<T extends SpecificRecord> implements Deserializer<T> {
    /** Confluent's error codes for a schema that the registry was asked for and does not have. Another server's 404 has others. */
    private static final Set<Integer> SCHEMA_NOT_FOUND = Set.of(40401, 40403);

    private static final int WIRE_HEADER_BYTES = 5;

    private final Class<T> type;
    private final Schema schema;
    private final String url;
    private final KafkaAvroDeserializer deserializer;

    /** A reader of one record type; whatever compatible schema a record was written with, it comes out as this one. */
    public AvroReader(Class<T> type, RegistryConnection registry) {
        this.type = type;
        this.schema = SpecificData.get().getSchema(type);
        this.url = registry.url();
        this.deserializer = new KafkaAvroDeserializer();
        this.deserializer.configure(registry.settings(), false);
    }

    /**
     * Reads one value.
     *
     * @param topic where it came from
     * @param bytes the value, never null: a record without value is a withdrawal, which is the caller's to see
     * @throws RegistryUnreachableException where the registry is away: the record may be good, and is worth another try
     */
    public Reading<T> read(String topic, byte[] bytes) {
        if (bytes.length <= WIRE_HEADER_BYTES || bytes[0] != 0) {
            return new Reading.Unreadable<>(
                    Problem.NOT_AVRO,
                    "the value (" + bytes.length
                            + " bytes) is not Avro in Confluent's wire format, which starts with a zero byte and a schema id");
        }
        try {
            return new Reading.Value<>(type.cast(deserializer.deserialize(topic, bytes, schema)));
        } catch (KafkaException | ClassCastException | AvroRuntimeException failure) {
            return unreadable(failure);
        }
    }

    /** Reads one value, for consumers that are served with good records only; null for a record without value. */
    @Override
    public @Nullable T deserialize(String topic, byte @Nullable [] bytes) {
        if (bytes == null) {
            return null;
        }
        Reading<T> reading = read(topic, bytes);
        if (reading instanceof Reading.Unreadable<T> unreadable) {
            throw new SerializationException(unreadable.message());
        }
        return ((Reading.Value<T>) reading).value();
    }

    @Override
    public void close() {
        deserializer.close();
    }

    private Reading<T> unreadable(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RestClientException answer && SCHEMA_NOT_FOUND.contains(answer.getErrorCode())) {
                return new Reading.Unreadable<>(
                        Problem.UNKNOWN_SCHEMA, "the registry at " + url + " knows no schema of the id in the record");
            }
            if (cause instanceof AvroTypeException || cause instanceof ClassCastException) {
                return new Reading.Unreadable<>(
                        Problem.OTHER_SCHEMA,
                        "the record's schema cannot be read as " + schema.getFullName() + ": " + cause.getMessage());
            }
            if (isRegistrysFault(cause)) {
                throw new RegistryUnreachableException(url, cause);
            }
        }
        return new Reading.Unreadable<>(
                Problem.CORRUPT, "the bytes do not fit the schema that the record names: " + rootMessage(failure));
    }

    // An end of file comes from bytes that break off. Any other failure of input, and any answer that is not a
    // registry's word on the
    // schema (no access, overload, another server at the address), says nothing about the record.
    private static boolean isRegistrysFault(Throwable cause) {
        return cause instanceof RestClientException
                || cause instanceof RetriableException
                || cause instanceof AuthenticationException
                || cause instanceof AuthorizationException
                || (cause instanceof IOException && !(cause instanceof EOFException));
    }

    private static String rootMessage(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }
}
