package io.blotter.pipeline;

import io.blotter.aggregate.batch.BatchResolution;
import io.blotter.connection.ClusterConnection;
import io.blotter.json.Json;
import io.blotter.json.TotalsJson;
import io.blotter.offline.OfflineResolution;
import io.blotter.record.Structure;
import io.blotter.schemas.Announcement;
import io.blotter.schemas.CartelTotals;
import io.blotter.schemas.Operation;
import io.blotter.topics.Topics;
import io.blotter.view.TopicSnapshot;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;

/** What the topics must come to, by the pure functions in one go. */
public final class Expectations {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Expectations() {}

    /** Operations and totals of these announcements; a later one replaces an earlier one of the same id. */
    public static BatchResolution of(Collection<Announcement> announcements) {
        OfflineResolution offline = new OfflineResolution();
        announcements.forEach(offline::add);
        return offline.resolution();
    }

    /** Waits until the topics hold just what is expected, operations and totals. */
    public static void await(ClusterConnection cluster, BatchResolution expected) {
        Awaitility.await("the totals of a computation in one go")
                .atMost(PATIENCE)
                .dontCatchUncaughtExceptions()
                .until(() -> Structure.same(totals(cluster), expected.cartels())
                        && Structure.same(
                                TopicSnapshot.of(cluster, Topics.OPERATIONS, Operation.class), expected.operations()));
    }

    /** The totals that the topic holds. */
    public static Map<String, CartelTotals> totals(ClusterConnection cluster) {
        return TopicSnapshot.of(cluster, Topics.CARTEL_TOTALS, CartelTotals.class);
    }

    /** The totals as the lines that the command prints. */
    public static String lines(Map<String, CartelTotals> totals) {
        return totals.values().stream()
                .map(row -> Json.line(TotalsJson.of(row)))
                .collect(Collectors.joining("\n"));
    }
}
