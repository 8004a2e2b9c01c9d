package io.blotter.connection;

import io.blotter.serdes.RegistryConnection;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;

/**
 * A Kafka cluster and its schema registry.
 *
 * @param bootstrapServers the brokers' addresses, HOST:PORT, separated by commas
 * @param registry the schema registry
 * @param properties client settings passed through as they are (security above all)
 */
public record ClusterConnection(String bootstrapServers, RegistryConnection registry, Map<String, String> properties) {
    public ClusterConnection {
        properties = Map.copyOf(properties);
    }

    /** A cluster that needs no settings beyond its addresses. */
    public static ClusterConnection to(String bootstrapServers, String registryUrl) {
        return new ClusterConnection(bootstrapServers, RegistryConnection.to(registryUrl), Map.of());
    }

    /** Settings for any Kafka client, to be added to by the caller. */
    public Map<String, Object> clientSettings() {
        return new HashMap<>(clientProperties());
    }

    /** The same as text. */
    public Map<String, String> clientProperties() {
        Map<String, String> settings = new HashMap<>(properties);
        settings.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        settings.put(CommonClientConfigs.METADATA_RECOVERY_STRATEGY_CONFIG, "rebootstrap");
        return settings;
    }
}
