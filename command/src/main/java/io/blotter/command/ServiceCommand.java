package io.blotter.command;

import io.blotter.connection.ClusterConnection;
import io.blotter.connection.SchemaPlan;
import io.blotter.connection.TopicPlan;
import io.blotter.embedded.port.PortTakenException;
import io.blotter.metrics.Metrics;
import io.blotter.service.ServiceSettings;
import io.blotter.service.StreamsService;
import io.blotter.web.MonitorServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
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

    @Option(
            names = "--http-host",
            paramLabel = "ADDRESS",
            defaultValue = "${env:BLOTTER_HTTP_HOST:-127.0.0.1}",
            description = "The address of --http-port (default: BLOTTER_HTTP_HOST, else 127.0.0.1).")
    private String host;

    @Option(
            names = "--http-port",
            paramLabel = "N",
            converter = PortNumber.class,
            defaultValue = "${env:BLOTTER_HTTP_PORT}",
            description =
                    "Serves /health/live, /health/ready and /metrics here (default: BLOTTER_HTTP_PORT, else not); "
                            + "0: any.")
    private Optional<Integer> port;

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
                StreamsService running = service.apply(settings);
                Metrics metrics = Metrics.ofThisProcess()) {
            running.measuredBy(metrics);
            if (port.isPresent()) {
                try (MonitorServer monitor = monitor(running, metrics, port.get())) {
                    streams.err().println("health and metrics: " + monitor.url());
                    work(running, interruption);
                }
            } else {
                work(running, interruption);
            }
        }
        return ExitStatus.WELL;
    }

    private void work(StreamsService running, Interruption interruption)
            throws ExecutionException, InterruptedException {
        CompletableFuture.anyOf(running.running(), interruption.requested()).get();
        streams.err().println("ready: " + spec.name());
        interruption.requested().get();
    }

    private MonitorServer monitor(StreamsService running, Metrics metrics, int wanted) {
        try {
            return MonitorServer.start(host, wanted, running::isAlive, running::isRunning, metrics);
        } catch (PortTakenException taken) {
            throw new CommandFailedException(taken.getMessage(), taken);
        }
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
