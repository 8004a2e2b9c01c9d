package io.blotter.ingest.publish;

import io.blotter.ingest.announcement.Digest;
import io.blotter.schemas.Announcement;
import java.util.HashMap;
import java.util.Map;

/**
 * Which announcements stand in the topic: for each id what its latest text was, both as 128-bit digests, so that an announcement
 * takes the same hundred bytes or so whatever its size. Not for several threads.
 */
final class PublishedAnnouncements {
    /** Stands for content that nobody can say for certain, and that therefore equals none. */
    private static final Digest UNCERTAIN = new Digest(0, 0);

    private final Map<Digest, Digest> contents = new HashMap<>();

    /** How many stand there. */
    int size() {
        return contents.size();
    }

    /** Whether anything stands under the id. */
    boolean holds(String id) {
        return contents.containsKey(Digest.of(id));
    }

    /** Notes that this announcement is now the latest of its id, and says what that changes. */
    Outcome put(Announcement announcement) {
        Digest id = Digest.of(announcement.getId());
        Digest content = Digest.of(announcement);
        Digest former = contents.put(id, content);
        if (former == null) {
            return Outcome.SENT;
        }
        return former.equals(content) ? Outcome.ALREADY_THERE : Outcome.REVISED;
    }

    /** Notes that something stands under the id, or may stand there, that equals no announcement. */
    void putUncertain(String id) {
        contents.put(Digest.of(id), UNCERTAIN);
    }

    /** Notes that nothing stands under the id any more; whether something did. */
    boolean remove(String id) {
        return contents.remove(Digest.of(id)) != null;
    }
}
