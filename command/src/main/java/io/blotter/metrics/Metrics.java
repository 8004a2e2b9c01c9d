package io.blotter.metrics;

import io.blotter.connection.ClusterConnection;
import io.blotter.lifecycle.Parts;
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
