package io.blotter.metrics;

import io.blotter.connection.ClusterConnection;
import io.blotter.ingest.feed.FeedEvent;
import io.blotter.ingest.following.Following;
import io.blotter.ingest.publish.AnnouncementPublisher;
import io.blotter.ingest.publish.Outcome;
import io.blotter.lifecycle.Parts;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;
import java.util.Locale;
import org.apache.kafka.streams.KafkaStreams;

/** All meters of one process. */
public final class Metrics implements AutoCloseable {
    /** The content type of {@link #page}. */
    public static final String CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final Parts parts = new Parts();

    private Metrics() {}

    /** Meters of this JVM; more are added by those who have something to count. */
    public static Metrics ofThisProcess() {
        Metrics metrics = new Metrics();
        metrics.registry.config().meterFilter(new KafkaMeters());
        new JvmMemoryMetrics().bindTo(metrics.registry);
        new JvmThreadMetrics().bindTo(metrics.registry);
        new ProcessorMetrics().bindTo(metrics.registry);
        new UptimeMetrics().bindTo(metrics.registry);
        JvmGcMetrics collections = new JvmGcMetrics();
        collections.bindTo(metrics.registry);
        metrics.parts.add(collections);
        return metrics;
    }

    /**
     * Adds what goes through a cluster's topics, and how far its services are behind.
     *
     * @throws io.blotter.connection.UnreachableException where no broker answers within ten seconds
     */
    public Metrics withFlowOf(ClusterConnection cluster) {
        parts.add(FlowWatch.start(cluster, registry));
        parts.add(LagWatch.start(cluster, registry));
        return this;
    }

    /** Adds what Kafka Streams measures of a service of this name. */
    public Metrics withStreamsOf(String service, KafkaStreams streams) {
        KafkaStreamsMetrics meters = new KafkaStreamsMetrics(streams, List.of(Tag.of("service", service)));
        meters.bindTo(registry);
        parts.add(meters);
        return this;
    }

    /** Adds what a publisher of this process came to; {@code via}: where its announcements come from. */
    public Metrics withPublishing(String via, AnnouncementPublisher publisher) {
        for (Outcome outcome : Outcome.values()) {
            FunctionCounter.builder("blotter.published", publisher, one -> one.outcomes()
                            .of(outcome))
                    .tag("via", via)
                    .tag("outcome", outcome.name().toLowerCase(Locale.ROOT))
                    .register(registry);
        }
        FunctionCounter.builder("blotter.published", publisher, AnnouncementPublisher::withdrawnCount)
                .tag("via", via)
                .tag("outcome", "withdrawn")
                .register(registry);
        return this;
    }

    /** Adds what happens to the feeds that this process follows, and what it publishes of them and of folders. */
    public Metrics withFeedsOf(Following following) {
        for (FeedEvent event : FeedEvent.values()) {
            FunctionCounter.builder("blotter.feed.events", following, one -> one.feedEvents()
                            .of(event))
                    .tag("event", event.label())
                    .register(registry);
        }
        return withPublishing("following", following.publisher());
    }

    /** All meters as Prometheus reads them. */
    public String page() {
        return registry.scrape(CONTENT_TYPE);
    }

    @Override
    public void close() {
        parts.close();
        registry.close();
    }
}
