package io.blotter.explanation;

import io.blotter.schemas.Announcement;
import io.blotter.schemas.CartelTotals;
import io.blotter.schemas.Operation;
import io.blotter.schemas.Report;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;

/** What is known, from the totals down to the announcements. */
public interface Archive {
    /** The totals by cartel id. */
    SortedMap<String, CartelTotals> cartels();

    /** The operations by id. */
    SortedMap<String, Operation> operations();

    /** The ids of all announcements. */
    SortedSet<String> announcementIds();

    /** The announcements of these ids, as far as they are there. */
    Map<String, Announcement> announcements(Set<String> ids);

    /** What these announcements say, as far as that is there. */
    Map<String, Report> reports(Set<String> ids);
}
