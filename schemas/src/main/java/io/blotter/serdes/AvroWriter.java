package io.blotter.serdes;

import io.confluent.kafka.serializers.KafkaAvroSerializer;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Writes values of public topics in Confluent's wire format, registering their schema where that is allowed.
 *
 * @param <T> the record type
 */
public final class AvroWriter<T extends SpecificRecord> implements Serializer<T> {
    private final KafkaAvroSerializer serializer = new KafkaAvroSerializer();

    /** A writer to the topics of one registry. */
    public AvroWriter(RegistryConnection registry) {
        serializer.configure(registry.settings(), false);
    }

    /** The value's bytes; null for null, which withdraws what its key names. */
    @Override
    public byte @Nullable [] serialize(String topic, @Nullable T value) {
        return value == null ? null : serializer.serialize(topic, value);
    }

    @Override
    public void close() {
        serializer.close();
    }
}
