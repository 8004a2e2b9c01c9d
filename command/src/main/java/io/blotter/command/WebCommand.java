package io.blotter.command;

import io.blotter.connection.ClusterConnection;
import io.blotter.connection.SchemaPlan;
import io.blotter.connection.TopicPlan;
import io.blotter.metrics.Metrics;
import io.blotter.web.WebServer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code blotter web}: the HTTP side against a real cluster. */
@Command(
        name = "web",
        mixinStandardHelpOptions = true,
        description = "Serves totals, operations and the page, against a real cluster.")
final class WebCommand implements Callable<Integer> {
    private final StandardStreams streams;

    @Mixin
    private ClusterOptions cluster;

    @Mixin
    private HttpOptions http;

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
                WebServer web = http.serve(connection, metrics)) {
            streams.out().println("ready web=" + web.url());
            streams.out().flush();
            interruption.requested().get();
        }
        return ExitStatus.WELL;
    }
}
