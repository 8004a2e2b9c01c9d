package io.blotter.web;

import io.blotter.connection.ClusterConnection;
import io.blotter.schemas.Announcement;
import io.blotter.schemas.CartelMonth;
import io.blotter.schemas.CartelTotals;
import io.blotter.schemas.Operation;
import io.blotter.schemas.Report;
import io.blotter.topics.Topics;
import io.blotter.view.LiveArchive;
import io.blotter.view.LiveTable;
import io.blotter.view.TopicIndex;

/** The topics as the web looks at them. */
record Views(
        LiveTable<CartelTotals> totals,
        LiveTable<CartelMonth> months,
        LiveTable<Operation> operations,
        LiveArchive archive,
        Board board)
        implements AutoCloseable {
    static Views of(ClusterConnection cluster) {
        LiveTable<CartelTotals> totals = LiveTable.follow(cluster, Topics.CARTEL_TOTALS, CartelTotals.class);
        LiveTable<CartelMonth> months = LiveTable.follow(cluster, Topics.CARTEL_MONTHS, CartelMonth.class);
        LiveTable<Operation> operations = LiveTable.follow(cluster, Topics.OPERATIONS, Operation.class);
        LiveArchive archive = new LiveArchive(
                totals,
                operations,
                TopicIndex.follow(cluster, Topics.ANNOUNCEMENTS, Announcement.class),
                TopicIndex.follow(cluster, Topics.REPORTS, Report.class));
        return new Views(totals, months, operations, archive, Board.of(totals, operations));
    }

    boolean areUpToDate() {
        return totals.isUpToDate() && months.isUpToDate() && operations.isUpToDate();
    }

    @Override
    public void close() {
        board.close();
        totals.close();
        months.close();
        operations.close();
        archive.texts().close();
        archive.readings().close();
    }
}
