package io.blotter.pipeline;

import io.blotter.ingest.announcement.Item;
import io.blotter.samples.Samples;
import io.blotter.schemas.Announcement;
import java.util.List;

/** The sample announcements that are not broken, in order. */
public final class SampleAnnouncements {
    private SampleAnnouncements() {}

    /** All of them, the revision after the version that it replaces. */
    public static List<Announcement> all() {
        return Samples.read().stream()
                .filter(Item.Accepted.class::isInstance)
                .map(item -> ((Item.Accepted) item).announcement())
                .toList();
    }
}
