package io.blotter.offline;

import io.blotter.aggregate.batch.BatchResolution;
import io.blotter.explanation.Archive;
import io.blotter.schemas.Announcement;
import io.blotter.schemas.CartelTotals;
import io.blotter.schemas.Correction;
import io.blotter.schemas.Operation;
import io.blotter.schemas.Report;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a set of announcements comes to, without a broker. */
public final class OfflineArchive implements Archive {
    private final SortedMap<String, Announcement> announcements;
    private final Map<String, Report> reports;
    private final BatchResolution resolution;

    /**
     * The archive of announcements under analysts' corrections.
     *
     * @param announcements by id
     * @param corrections by id
     */
    public OfflineArchive(Map<String, Announcement> announcements, Map<String, Correction> corrections) {
        this.announcements = new TreeMap<>(announcements);
        OfflineResolution offline = new OfflineResolution();
        this.announcements.values().forEach(offline::add);
        corrections.values().forEach(offline::correct);
        this.reports = offline.reports();
        this.resolution = offline.resolution();
    }

    @Override
    public SortedMap<String, CartelTotals> cartels() {
        return resolution.cartels();
    }

    @Override
    public SortedMap<String, Operation> operations() {
        return resolution.operations();
    }

    @Override
    public SortedSet<String> announcementIds() {
        return new TreeSet<>(announcements.keySet());
    }

    @Override
    public Map<String, Announcement> announcements(Set<String> ids) {
        return of(announcements, ids);
    }

    @Override
    public Map<String, Report> reports(Set<String> ids) {
        return of(reports, ids);
    }

    private static <T> Map<String, T> of(Map<String, T> all, Set<String> ids) {
        Map<String, T> some = new HashMap<>(all);
        some.keySet().retainAll(ids);
        return some;
    }
}
