package io.blotter.service;

import io.blotter.connection.ClusterConnection;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How a Kafka Streams service is run.
 *
 * @param cluster where
 * @param stateDirectory where its local state lies; outlives the process, so that a restart need not read it all again
 * @param instance a name that this instance keeps over restarts; it then takes its place back at once. Empty: a new member each time
 */
public record ServiceSettings(ClusterConnection cluster, Path stateDirectory, Optional<String> instance) {}
