package io.blotter.command;

import io.blotter.connection.ClusterConnection;
import io.blotter.connection.SchemaPlan;
import io.blotter.connection.TopicPlan;
import io.blotter.service.ServiceSettings;
import io.blotter.service.StreamsService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code blotter enrich} and {@code blotter aggregate}: one Kafka Streams service against a real cluster. */
@Command(mixinStandardHelpOptions = true)
final class ServiceCommand implements Callable<Integer> {
    private final StandardStreams streams;
    private final Function<ServiceSettings, StreamsService> service;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ClusterOptions cluster;

    @Option(
            names = "--state",
            paramLabel = "DIR",
            defaultValue = "${env:BLOTTER_STATE:-blotter-state}",
            description = "Where local state is kept (default: BLOTTER_STATE, else ./blotter-state).")
    private Path state;

    @Option(
            names = "--instance",
            paramLabel = "NAME",
            defaultValue = "${env:BLOTTER_INSTANCE}",
            description = "This instance's own name, kept over restarts: it then takes its place back at once.")
    private Optional<String> instance;

    ServiceCommand(StandardStreams streams, Function<ServiceSettings, StreamsService> service) {
        this.streams = streams;
        this.service = service;
    }

    @Override
    public Integer call() throws Exception {
        ClusterConnection connection = cluster.connection();
        TopicPlan.apply(connection);
        SchemaPlan.register(connection);
        ServiceSettings settings = new ServiceSettings(connection, folder(), instance);
        try (Interruption interruption = Interruption.listen();
                StreamsService running = service.apply(settings)) {
            CompletableFuture.anyOf(running.running(), interruption.requested()).get();
            streams.err().println("ready: " + spec.name());
            interruption.requested().get();
        }
        return ExitStatus.WELL;
    }

    private Path folder() {
        try {
            return Files.createDirectories(state);
        } catch (IOException unusable) {
            throw new CommandFailedException(
                    "cannot keep state in " + state + ": " + unusable.getMessage() + "; choose another with --state",
                    unusable);
        }
    }
}
