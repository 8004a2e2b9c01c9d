package io.blotter.command;

import io.blotter.connection.ClusterConnection;
import io.blotter.connection.SchemaPlan;
import io.blotter.connection.TopicPlan;
import io.blotter.embedded.port.PortTakenException;
import io.blotter.metrics.Metrics;
import io.blotter.web.WebServer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code blotter web} and {@code blotter ingest}: the HTTP side against a real cluster. */
@Command(mixinStandardHelpOptions = true)
final class WebCommand implements Callable<Integer> {
    private final StandardStreams streams;

    @Mixin
    private ClusterOptions cluster;

    @Option(
            names = "--http-host",
            paramLabel = "ADDRESS",
            defaultValue = "${env:BLOTTER_HTTP_HOST:-127.0.0.1}",
            description = "The address to listen on (default: BLOTTER_HTTP_HOST, else 127.0.0.1).")
    private String host;

    @Option(
            names = "--http-port",
            paramLabel = "N",
            converter = PortNumber.class,
            defaultValue = "${env:BLOTTER_HTTP_PORT:-8080}",
            description = "The port to listen on (default: BLOTTER_HTTP_PORT, else 8080); 0: any.")
    private int port;

    WebCommand(StandardStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Exception {
        ClusterConnection connection = cluster.connection();
        TopicPlan.apply(connection);
        SchemaPlan.register(connection);
        try (Interruption interruption = Interruption.listen();
                Metrics metrics = Metrics.ofThisProcess().withFlowOf(connection);
                WebServer web = start(connection, metrics)) {
            streams.out().println("ready web=" + web.url());
            streams.out().flush();
            interruption.requested().get();
        }
        return ExitStatus.WELL;
    }

    private WebServer start(ClusterConnection connection, Metrics metrics) {
        try {
            return WebServer.start(connection, host, port, () -> true, metrics);
        } catch (PortTakenException taken) {
            throw new CommandFailedException(taken.getMessage(), taken);
        }
    }
}
