package io.blotter.pipeline;

import io.blotter.web.Admission;
import java.nio.file.Path;

/**
 * How the embedded form is run. It listens on loopback only.
 *
 * @param data where everything is kept
 * @param kafkaPort the broker's port; 0 for any that is free
 * @param registryPort the registry's port; 0 for any that is free
 * @param httpPort the web's port; 0 for any that is free
 * @param admission who may publish over HTTP
 */
public record PipelineSettings(Path data, int kafkaPort, int registryPort, int httpPort, Admission admission) {
    /** The same, with anybody on this host free to publish. */
    public PipelineSettings(Path data, int kafkaPort, int registryPort, int httpPort) {
        this(data, kafkaPort, registryPort, httpPort, Admission.OPEN);
    }

    /** The address that it listens on. */
    public static final String HOST = "127.0.0.1";

    /** Where the services keep their local state under a data folder. */
    public static Path stateIn(Path data) {
        return data.resolve("state");
    }
}
