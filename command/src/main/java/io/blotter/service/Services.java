package io.blotter.service;

import io.blotter.aggregate.operation.Resolver;
import io.blotter.aggregate.topology.AggregateTopology;
import io.blotter.aggregate.total.Totals;
import io.blotter.enrich.Extractor;
import io.blotter.enrich.topology.EnrichTopology;

/** The two Kafka Streams services of the flow. */
public final class Services {
    private Services() {}

    /** Announcements into reports and events. */
    public static StreamsService enrich(ServiceSettings settings) {
        Extractor extractor = Extractor.standard();
        return StreamsService.start(
                EnrichTopology.APPLICATION,
                EnrichTopology.of(extractor::extract, settings.cluster().registry()),
                settings);
    }

    /** Reports into operations and totals. */
    public static StreamsService aggregate(ServiceSettings settings) {
        return StreamsService.start(
                AggregateTopology.APPLICATION,
                AggregateTopology.of(
                        Resolver.standard(),
                        Totals.standard(),
                        settings.cluster().registry()),
                settings);
    }
}
