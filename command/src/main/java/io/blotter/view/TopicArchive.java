package io.blotter.view;

import io.blotter.connection.ClusterConnection;
import io.blotter.explanation.Archive;
import io.blotter.schemas.Announcement;
import io.blotter.schemas.CartelTotals;
import io.blotter.schemas.Operation;
import io.blotter.schemas.Report;
import io.blotter.topics.Topics;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a cluster's topics hold; totals and operations as they stand at the start. */
public final class TopicArchive implements Archive {
    private final ClusterConnection cluster;
    private final SortedMap<String, CartelTotals> cartels;
    private final SortedMap<String, Operation> operations;

    /**
     * Reads totals and operations.
     *
     * @throws io.blotter.connection.UnreachableException where no broker answers within ten seconds
     * @throws io.blotter.serdes.RegistryUnreachableException where the registry does not answer
     */
    public TopicArchive(ClusterConnection cluster) {
        this.cluster = cluster;
        this.cartels = TopicSnapshot.of(cluster, Topics.CARTEL_TOTALS, CartelTotals.class);
        this.operations = TopicSnapshot.of(cluster, Topics.OPERATIONS, Operation.class);
    }

    @Override
    public SortedMap<String, CartelTotals> cartels() {
        return cartels;
    }

    @Override
    public SortedMap<String, Operation> operations() {
        return operations;
    }

    @Override
    public SortedSet<String> announcementIds() {
        SortedSet<String> ids = new TreeSet<>();
        TopicScan.read(cluster, Topics.ANNOUNCEMENTS, record -> {
            if (record.key() != null && record.value() == null) {
                ids.remove(record.key());
            } else if (record.key() != null) {
                ids.add(record.key());
            }
        });
        return ids;
    }

    @Override
    public Map<String, Announcement> announcements(Set<String> ids) {
        return TopicSnapshot.of(cluster, Topics.ANNOUNCEMENTS, Announcement.class, ids::contains);
    }

    @Override
    public Map<String, Report> reports(Set<String> ids) {
        return TopicSnapshot.of(cluster, Topics.REPORTS, Report.class, ids::contains);
    }
}
