package io.blotter.bench.synthetic;

import io.blotter.schemas.Report;
import java.util.List;
import java.util.Optional;

/**
 * One thing that is published: an announcement, a revision of one, or its withdrawal.
 *
 * @param announcementId the announcement
 * @param published the day, counted from 1970-01-01
 * @param report what it is read as; empty where the announcement is withdrawn
 * @param about the true operations that its accounts tell of, in the report's order; statistics tell of {@link #NONE}
 * @param copyOf the announcement whose text this one repeats, with or without small changes; itself where it is no copy
 */
public record Told(String announcementId, long published, Optional<Report> report, List<String> about, String copyOf) {
    /** Not the name of any operation. */
    public static final String NONE = "";
}
