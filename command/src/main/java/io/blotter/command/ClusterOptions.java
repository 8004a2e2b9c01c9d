package io.blotter.command;

import io.blotter.connection.ClusterConnection;
import io.blotter.serdes.RegistryConnection;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where the cluster is: the option names of Kafka's own tools. */
final class ClusterOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = {"-b", "--bootstrap-server", "--bootstrap-servers"},
            paramLabel = "HOST:PORT",
            defaultValue = "${env:BLOTTER_BOOTSTRAP_SERVER:-127.0.0.1:9092}",
            description = "Kafka brokers (default: BLOTTER_BOOTSTRAP_SERVER, else 127.0.0.1:9092).")
    private String bootstrapServer;

    @Option(
            names = "--schema-registry",
            paramLabel = "URL",
            defaultValue = "${env:BLOTTER_SCHEMA_REGISTRY:-http://127.0.0.1:8081}",
            description = "Schema registry (default: BLOTTER_SCHEMA_REGISTRY, else http://127.0.0.1:8081).")
    private String schemaRegistry;

    @Option(
            names = {"-F", "--command-config"},
            paramLabel = "FILE",
            description = "A properties file of client settings (security and the like).")
    private Optional<Path> commandConfig;

    @Option(
            names = {"-X", "--command-property"},
            paramLabel = "KEY=VALUE",
            description = "One client setting; wins over the file.")
    private Map<String, String> commandProperties;

    ClusterConnection connection() {
        Map<String, String> properties = new LinkedHashMap<>();
        commandConfig.ifPresent(file -> properties.putAll(read(file)));
        if (commandProperties != null) {
            properties.putAll(commandProperties);
        }
        return new ClusterConnection(bootstrapServer, new RegistryConnection(schemaRegistry, properties), properties);
    }

    private Map<String, String> read(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new ParameterException(
                    spec.commandLine(), "cannot read the settings in " + file + ": " + unreadable.getMessage());
        }
        Map<String, String> settings = new LinkedHashMap<>();
        properties.stringPropertyNames().forEach(name -> settings.put(name, properties.getProperty(name)));
        return settings;
    }
}
