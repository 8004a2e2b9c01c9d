package io.blotter.command;

import io.blotter.connection.ClusterConnection;
import io.blotter.connection.SchemaPlan;
import io.blotter.connection.TopicPlan;
import io.blotter.ingest.following.SourcesFile;
import io.blotter.metrics.Metrics;
import io.blotter.web.WebServer;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code blotter ingest}: takes announcements over HTTP, and follows feeds and folders, against a real cluster. */
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        description = "Takes announcements over HTTP, and follows feeds and folders, against a real cluster.")
final class IngestCommand implements Callable<Integer> {
    private final StandardStreams streams;

    @Mixin
    private ClusterOptions cluster;

    @Mixin
    private HttpOptions http;

    @Mixin
    private FollowOptions following;

    @Mixin
    private PositionOptions positions;

    IngestCommand(StandardStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Exception {
        Optional<SourcesFile> sources = following.sources();
        ClusterConnection connection = cluster.connection();
        TopicPlan.apply(connection);
        SchemaPlan.register(connection);
        try (Interruption interruption = Interruption.listen();
                Metrics metrics = Metrics.ofThisProcess().withFlowOf(connection);
                WebServer web = http.serve(connection, metrics);
                MaybeFollowed followed = new MaybeFollowed(
                        sources.map(file -> following.follow(file, connection, positions.folder())))) {
            streams.out().println("ready web=" + web.url());
            streams.out().flush();
            followed.tell(streams, metrics);
            interruption.requested().get();
        }
        return ExitStatus.WELL;
    }
}
