package io.blotter.pipeline;

import io.blotter.connection.ClusterConnection;
import io.blotter.connection.SchemaPlan;
import io.blotter.connection.TopicPlan;
import io.blotter.embedded.EmbeddedCluster;
import io.blotter.embedded.port.ListeningFor;
import io.blotter.embedded.port.Ports;
import io.blotter.lifecycle.Parts;
import io.blotter.metrics.Metrics;
import io.blotter.service.ServiceSettings;
import io.blotter.service.Services;
import io.blotter.service.StreamsService;
import io.blotter.web.WebServer;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Broker, registry, enrich, aggregate and web in this JVM: the same code as against a cluster, over an embedded one. */
public final class Pipeline implements AutoCloseable {
    private static final String INSTANCE = "embedded";

    private final Parts parts;
    private final EmbeddedCluster cluster;
    private final ClusterConnection connection;
    private final Metrics metrics;
    private final WebServer web;

    private Pipeline(
            Parts parts, EmbeddedCluster cluster, ClusterConnection connection, Metrics metrics, WebServer web) {
        this.parts = parts;
        this.cluster = cluster;
        this.connection = connection;
        this.metrics = metrics;
        this.web = web;
    }

    /**
     * Starts everything; returns when it takes work. Where one part does not start, those before it are stopped again.
     *
     * @throws io.blotter.embedded.port.PortTakenException where a port is taken
     * @throws io.blotter.embedded.directory.DirectoryInUseException where another process uses the data folder
     */
    public static Pipeline start(PipelineSettings settings) {
        Ports.requireFree(PipelineSettings.HOST, settings.httpPort(), ListeningFor.WEB);
        Parts parts = new Parts();
        try {
            return start(settings, parts);
        } catch (RuntimeException failure) {
            parts.close();
            throw failure;
        }
    }

    private static Pipeline start(PipelineSettings settings, Parts parts) {
        EmbeddedCluster cluster = parts.add(EmbeddedCluster.start(
                settings.data(), PipelineSettings.HOST, settings.kafkaPort(), settings.registryPort()));
        ClusterConnection connection = ClusterConnection.to(cluster.bootstrapServers(), cluster.registryUrl());
        TopicPlan.apply(connection);
        SchemaPlan.register(connection);
        ServiceSettings service =
                new ServiceSettings(connection, PipelineSettings.stateIn(settings.data()), Optional.of(INSTANCE));
        StreamsService aggregate = parts.add(Services.aggregate(service));
        StreamsService enrich = parts.add(Services.enrich(service));
        Metrics metrics = parts.add(Metrics.ofThisProcess().withFlowOf(connection));
        enrich.measuredBy(metrics);
        aggregate.measuredBy(metrics);
        WebServer web = parts.add(WebServer.start(
                connection,
                PipelineSettings.HOST,
                settings.httpPort(),
                () -> enrich.isAlive() && aggregate.isAlive(),
                metrics,
                settings.admission()));
        CompletableFuture.allOf(enrich.running(), aggregate.running()).join();
        return new Pipeline(parts, cluster, connection, metrics, web);
    }

    /** Where the cluster is. */
    public ClusterConnection connection() {
        return connection;
    }

    /** Where the web is. */
    public String webUrl() {
        return web.url();
    }

    /** What /metrics prints. */
    public Metrics metrics() {
        return metrics;
    }

    /** Completes if the broker gives up while it runs. */
    public CompletionStage<? extends Throwable> failure() {
        return cluster.failure();
    }

    /** Stops everything, in the order against the flow of dependence: web, services, registry and broker. */
    @Override
    public void close() {
        parts.close();
    }
}
