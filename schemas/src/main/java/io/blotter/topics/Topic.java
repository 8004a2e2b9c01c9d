package io.blotter.topics;

import java.util.Map;
import java.util.Optional;
import org.apache.avro.Schema;

/**
 * One topic of the public contract.
 *
 * @param name the topic's name
 * @param partitions how many partitions it has; fixed, since keys are bound to them
 * @param configuration the topic's own settings, by Kafka's names; the broker's defaults hold for all others
 * @param schema the schema of its values; empty where values are kept as the bytes that came
 */
public record Topic(String name, int partitions, Map<String, String> configuration, Optional<Schema> schema) {
    public Topic {
        configuration = Map.copyOf(configuration);
    }

    /** The registry's subject for the values: Confluent's topic-name strategy. */
    public String subject() {
        return name + "-value";
    }
}
