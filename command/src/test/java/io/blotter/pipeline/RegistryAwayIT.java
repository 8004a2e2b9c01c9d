package io.blotter.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.blotter.Patience;
import io.blotter.connection.ClusterConnection;
import io.blotter.connection.SchemaPlan;
import io.blotter.connection.TopicPlan;
import io.blotter.embedded.broker.EmbeddedBroker;
import io.blotter.embedded.registry.EmbeddedRegistry;
import io.blotter.ingest.publish.AnnouncementPublisher;
import io.blotter.schemas.Announcement;
import io.blotter.serdes.RegistryConnection;
import io.blotter.service.ServiceSettings;
import io.blotter.service.Services;
import io.blotter.service.StreamsService;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** While the registry is away nothing is lost and nothing is taken for broken; when it is back, the work goes on. */
class RegistryAwayIT {
    private static final String HOST = "127.0.0.1";

    @TempDir
    private Path folder;

    @Test
    void announcementsThatComeMeanwhileCountWhenItIsBack() throws IOException {
        List<Announcement> announcements = SampleAnnouncements.all().subList(0, 5);
        try (EmbeddedBroker broker = EmbeddedBroker.start(folder.resolve("broker"), HOST, 0)) {
            // Given
            ClusterConnection cluster;
            try (EmbeddedRegistry registry = EmbeddedRegistry.start(folder.resolve("registry"), HOST, 0)) {
                cluster = ClusterConnection.to(broker.bootstrapServers(), registry.url());
                TopicPlan.apply(cluster);
                SchemaPlan.register(cluster);
                try (AnnouncementPublisher publisher =
                        AnnouncementPublisher.connect(cluster.clientProperties(), cluster.registry())) {
                    announcements.forEach(publisher::publish);
                }
            }
            int port = URI.create(cluster.registry().url()).getPort();
            ServiceSettings settings =
                    new ServiceSettings(failingFast(cluster), folder.resolve("state"), Optional.of("test"));

            // When
            AtomicInteger asked = new AtomicInteger();
            HttpServer overloaded = unavailableAt(port, asked);
            try (StreamsService enrich = Services.enrich(settings);
                    StreamsService aggregate = Services.aggregate(settings)) {
                Patience.await("the registry is asked, again and again")
                        .dontCatchUncaughtExceptions()
                        .until(() -> asked.get() > 1 && enrich.isAlive() && aggregate.isAlive());
                overloaded.stop(0);
                try (EmbeddedRegistry back = EmbeddedRegistry.start(folder.resolve("registry"), HOST, port)) {

                    // Then
                    Expectations.await(cluster, Expectations.of(announcements));
                    assertThat(DeadLetters.all(cluster)).isEmpty();
                    assertThat(back.url()).isEqualTo(cluster.registry().url());
                }
            }
        }
    }

    private static ClusterConnection failingFast(ClusterConnection cluster) {
        return new ClusterConnection(
                cluster.bootstrapServers(),
                new RegistryConnection(cluster.registry().url(), Map.of("max.retries", "0")),
                cluster.properties());
    }

    /** What a gateway answers for a registry that is away. */
    private static HttpServer unavailableAt(int port, AtomicInteger asked) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", request -> {
            asked.incrementAndGet();
            request.sendResponseHeaders(503, -1);
            request.close();
        });
        server.start();
        return server;
    }
}
