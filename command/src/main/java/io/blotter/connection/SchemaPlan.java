package io.blotter.connection;

import io.blotter.serdes.ReleasedSchemas;
import io.blotter.topics.Topic;
import io.blotter.topics.Topics;
import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.avro.AvroSchemaProvider;
import io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;

/** The registry's side of the contract: every topic's schema is known there before the first record. */
public final class SchemaPlan {
    private static final int CACHED_SCHEMAS = 100;

    private SchemaPlan() {}

    /**
     * Registers the schemas in use; those already there stay as they are.
     *
     * @throws UnreachableException where the registry does not answer
     * @throws UnfitTopicException where it holds a schema under our subject that ours is not compatible with
     */
    public static void register(ClusterConnection cluster) {
        String url = cluster.registry().url();
        Map<String, Object> settings = new HashMap<>(cluster.registry().properties());
        settings.putIfAbsent("http.connect.timeout.ms", 5_000);
        settings.putIfAbsent("http.read.timeout.ms", 5_000);
        try (SchemaRegistryClient registry = new CachedSchemaRegistryClient(
                List.of(url.split(",", -1)), CACHED_SCHEMAS, List.of(new AvroSchemaProvider()), settings)) {
            for (Topic topic : Topics.all()) {
                if (topic.schema().isPresent()) {
                    register(registry, topic, topic.schema().get());
                }
            }
        } catch (IOException unreachable) {
            throw UnreachableException.registry(url, unreachable);
        }
    }

    private static void register(SchemaRegistryClient registry, Topic topic, Schema schema) throws IOException {
        try {
            registry.register(topic.subject(), new AvroSchema(ReleasedSchemas.publicForm(schema)));
        } catch (RestClientException refused) {
            throw new UnfitTopicException("the registry refuses the schema of " + topic.subject() + ": "
                    + refused.getMessage() + ". Is this registry used by a later Blotter?");
        }
    }
}
