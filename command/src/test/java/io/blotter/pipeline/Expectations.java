package io.blotter.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.Patience;
import io.blotter.aggregate.batch.BatchResolution;
import io.blotter.connection.ClusterConnection;
import io.blotter.json.Json;
import io.blotter.json.OperationJson;
import io.blotter.json.TotalsJson;
import io.blotter.offline.OfflineResolution;
import io.blotter.record.Structure;
import io.blotter.schemas.Announcement;
import io.blotter.schemas.CartelTotals;
import io.blotter.schemas.Operation;
import io.blotter.topics.Topics;
import io.blotter.view.TopicSnapshot;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** What the topics must come to, by the pure functions in one go. */
public final class Expectations {
    private Expectations() {}

    /** Operations and totals of these announcements; a later one replaces an earlier one of the same id. */
    public static BatchResolution of(Collection<Announcement> announcements) {
        OfflineResolution offline = new OfflineResolution();
        announcements.forEach(offline::add);
        return offline.resolution();
    }

    /** Waits until the topics hold just what is expected, operations and totals. */
    public static void await(ClusterConnection cluster, BatchResolution expected) {
        Patience.await("the totals of a computation in one go")
                .dontCatchUncaughtExceptions()
                .untilAsserted(() -> {
                    Map<String, Operation> operations = TopicSnapshot.of(cluster, Topics.OPERATIONS, Operation.class);
                    assertThat(operationLines(operations)).isEqualTo(operationLines(expected.operations()));
                    assertThat(lines(totals(cluster))).isEqualTo(lines(expected.cartels()));
                    assertThat(Structure.same(operations, expected.operations()))
                            .isTrue();
                    assertThat(Structure.same(totals(cluster), expected.cartels()))
                            .isTrue();
                });
    }

    /** The totals that the topic holds. */
    public static Map<String, CartelTotals> totals(ClusterConnection cluster) {
        return TopicSnapshot.of(cluster, Topics.CARTEL_TOTALS, CartelTotals.class);
    }

    private static String operationLines(Map<String, Operation> operations) {
        return operations.values().stream()
                .map(row -> Json.line(OperationJson.of(row)))
                .collect(Collectors.joining("\n"));
    }

    /** The totals as the lines that the command prints. */
    public static String lines(Map<String, CartelTotals> totals) {
        return totals.values().stream()
                .map(row -> Json.line(TotalsJson.of(row)))
                .collect(Collectors.joining("\n"));
    }
}
