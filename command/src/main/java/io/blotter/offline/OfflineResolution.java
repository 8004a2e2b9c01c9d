package io.blotter.offline;

import io.blotter.aggregate.batch.BatchResolution;
import io.blotter.enrich.Extractor;
import io.blotter.schemas.Announcement;
import io.blotter.schemas.Correction;
import io.blotter.schemas.Report;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** From announcements to operations and totals in one go: what the streams must come to, whatever the order of arrival. */
public final class OfflineResolution {
    private final Extractor extractor = Extractor.standard();
    private final Map<String, Report> reports = new TreeMap<>();
    private final Map<String, Correction> corrections = new TreeMap<>();

    /** Adds an announcement; one of the same id is replaced. */
    public void add(Announcement announcement) {
        reports.put(announcement.getId(), extractor.extract(announcement));
    }

    /** Takes an announcement away, where it is there. */
    public void remove(String announcementId) {
        reports.remove(announcementId);
    }

    /** Adds a correction; one of the same id is replaced. */
    public void correct(Correction correction) {
        corrections.put(correction.getId(), correction);
    }

    /** Takes a correction away, where it is there. */
    public void withdrawCorrection(String correctionId) {
        corrections.remove(correctionId);
    }

    /** What each announcement says, by its id. */
    public SortedMap<String, Report> reports() {
        return new TreeMap<>(reports);
    }

    /** What the announcements come to under the corrections. */
    public BatchResolution resolution() {
        return BatchResolution.of(reports.values(), corrections.values());
    }
}
