package io.blotter.serdes;

import io.confluent.kafka.serializers.AbstractKafkaSchemaSerDeConfig;
import io.confluent.kafka.serializers.KafkaAvroDeserializerConfig;
import io.confluent.kafka.serializers.KafkaAvroSerializerConfig;
import java.util.HashMap;
import java.util.Map;

/**
 * Where the schema registry is and how it is spoken to.
 *
 * @param url one address or several, separated by commas; {@code mock://NAME} is a registry inside this JVM
 * @param properties further settings of Confluent's client, by its names (authentication, TLS); they win over ours
 */
public record RegistryConnection(String url, Map<String, String> properties) {
    public RegistryConnection {
        properties = Map.copyOf(properties);
    }

    /** A registry that needs no further settings. */
    public static RegistryConnection to(String url) {
        return new RegistryConnection(url, Map.of());
    }

    /** Settings for Confluent's serializer and deserializer. */
    Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>();
        settings.put(AbstractKafkaSchemaSerDeConfig.SCHEMA_REGISTRY_URL_CONFIG, url);
        settings.put(AbstractKafkaSchemaSerDeConfig.AUTO_REGISTER_SCHEMAS, true);
        settings.put(KafkaAvroSerializerConfig.AVRO_REMOVE_JAVA_PROPS_CONFIG, true);
        settings.put(KafkaAvroDeserializerConfig.SPECIFIC_AVRO_READER_CONFIG, true);
        settings.putAll(properties);
        return settings;
    }
}
