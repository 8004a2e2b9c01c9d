package io.blotter.examples.connect;

import io.apicurio.registry.utils.converter.avro.AvroData;
import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import java.util.Map;
import org.apache.avro.generic.GenericContainer;
import org.apache.kafka.connect.data.Schema;
import org.apache.kafka.connect.data.SchemaAndValue;
import org.apache.kafka.connect.errors.DataException;
import org.apache.kafka.connect.storage.Converter;

/**
 * Reads Avro in Confluent's wire format for sinks: Confluent's deserializer asks the registry, Apicurio's translation makes Connect's data of
 * it. Takes the deserializer's settings, such as {@code value.converter.schema.registry.url}.
 */
public final class RegistryAvroConverter implements Converter {
    private static final int SCHEMAS_REMEMBERED = 100;

    private final KafkaAvroDeserializer deserializer = new KafkaAvroDeserializer();
    private final AvroData translation = new AvroData(SCHEMAS_REMEMBERED);

    @Override
    public void configure(Map<String, ?> settings, boolean isKey) {
        deserializer.configure(settings, isKey);
    }

    /** The record's value, or nothing where it has none: then the record's key is no more. */
    @Override
    public SchemaAndValue toConnectData(String topic, byte[] bytes) {
        if (bytes == null) {
            return SchemaAndValue.NULL;
        }
        GenericContainer value = (GenericContainer) deserializer.deserialize(topic, bytes);
        return translation.toConnectData(value.getSchema(), value, null);
    }

    /** Never called by a sink. */
    @Override
    public byte[] fromConnectData(String topic, Schema schema, Object value) {
        throw new DataException("this converter only reads; " + topic + " is written by Blotter alone");
    }
}
