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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        withRegistry(cluster, registry -> {
            for (Topic topic : Topics.all()) {
                if (topic.schema().isPresent()) {
                    register(registry, topic, topic.schema().get());
                }
            }
            return Optional.empty();
        });
    }

    /** What the registry holds under one subject. */
    public enum State {
        /** The schema in use. */
        REGISTERED,
        /** Nothing yet. */
        MISSING,
        /** Another one, beside which the schema in use may be registered. */
        COMPATIBLE,
        /** Another one, which refuses it. */
        REFUSED
    }

    /**
     * What the registry holds of one topic.
     *
     * @param subject the registry's name for the topic's values
     * @param state what it holds
     * @param detail the version there, or the registry's words of refusal
     */
    public record Subject(String subject, State state, String detail) {}

    /**
     * Compares the schemas in use with those that the registry holds, and changes nothing.
     *
     * @throws UnreachableException where the registry does not answer
     */
    public static List<Subject> check(ClusterConnection cluster) {
        return withRegistry(cluster, registry -> {
            List<Subject> subjects = new ArrayList<>();
            for (Topic topic : Topics.all()) {
                if (topic.schema().isPresent()) {
                    subjects.add(check(registry, topic.subject(), topic.schema().get()));
                }
            }
            return List.copyOf(subjects);
        });
    }

    private static Subject check(SchemaRegistryClient registry, String subject, Schema schema)
            throws IOException, RestClientException {
        AvroSchema ours = new AvroSchema(ReleasedSchemas.publicForm(schema));
        if (!registry.getAllSubjects().contains(subject)) {
            return new Subject(subject, State.MISSING, "");
        }
        try {
            return new Subject(subject, State.REGISTERED, "version " + registry.getVersion(subject, ours));
        } catch (RestClientException notThere) {
            List<String> problems = registry.testCompatibilityVerbose(subject, ours);
            return problems.isEmpty()
                    ? new Subject(subject, State.COMPATIBLE, "")
                    : new Subject(subject, State.REFUSED, String.join("; ", problems));
        }
    }

    private interface RegistryTask<T> {
        T with(SchemaRegistryClient registry) throws IOException, RestClientException;
    }

    private static <T> T withRegistry(ClusterConnection cluster, RegistryTask<T> task) {
        String url = cluster.registry().url();
        Map<String, Object> settings = new HashMap<>(cluster.registry().properties());
        settings.putIfAbsent("http.connect.timeout.ms", 5_000);
        settings.putIfAbsent("http.read.timeout.ms", 5_000);
        try (SchemaRegistryClient registry = new CachedSchemaRegistryClient(
                List.of(url.split(",", -1)), CACHED_SCHEMAS, List.of(new AvroSchemaProvider()), settings)) {
            return task.with(registry);
        } catch (IOException | RestClientException unreachable) {
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
