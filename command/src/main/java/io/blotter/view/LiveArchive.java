package io.blotter.view;

import io.blotter.explanation.Archive;
import io.blotter.schemas.Announcement;
import io.blotter.schemas.CartelTotals;
import io.blotter.schemas.Operation;
import io.blotter.schemas.Report;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * What a cluster's topics hold, as it changes. Safe for use by several threads.
 *
 * @param totals the totals by cartel
 * @param live the operations
 * @param texts the announcements
 * @param readings what they say
 */
public record LiveArchive(
        LiveTable<CartelTotals> totals,
        LiveTable<Operation> live,
        TopicIndex<Announcement> texts,
        TopicIndex<Report> readings)
        implements Archive {
    @Override
    public SortedMap<String, CartelTotals> cartels() {
        return totals.rows();
    }

    @Override
    public SortedMap<String, Operation> operations() {
        return live.rows();
    }

    @Override
    public SortedSet<String> announcementIds() {
        return texts.keys();
    }

    @Override
    public Map<String, Announcement> announcements(Set<String> ids) {
        return texts.values(ids);
    }

    @Override
    public Map<String, Report> reports(Set<String> ids) {
        return readings.values(ids);
    }
}
