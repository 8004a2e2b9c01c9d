package io.blotter.ingest.publish;

import io.blotter.ingest.announcement.Digest;
import io.blotter.ingest.announcement.PlainText;
import io.blotter.schemas.Announcement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which announcements stand in the topic: for each id what its latest text was, as digests, and by which id each text came first, so
 * that an announcement takes some 300 bytes whatever its size. Not for several threads.
 */
final class PublishedAnnouncements {
    /** Stands for content that nobody can say for certain, and that therefore equals none. */
    private static final Standing UNCERTAIN = new Standing(new Digest(0, 0), Optional.empty());

    private final Map<Digest, Standing> contents = new HashMap<>();
    private final Map<Long, String> firstOfText = new HashMap<>();

    private record Standing(Digest content, Optional<Long> text) {}

    /** How many stand there. */
    int size() {
        return contents.size();
    }

    /** Whether anything stands under the id. */
    boolean holds(String id) {
        return contents.containsKey(Digest.of(id));
    }

    /** Notes that this announcement is now the latest of its id, and says what that changes. */
    Placement put(Announcement announcement) {
        String id = announcement.getId();
        Standing standing = new Standing(Digest.of(announcement), PlainText.print(announcement));
        Standing former = contents.put(Digest.of(id), standing);
        if (former != null && !former.text().equals(standing.text())) {
            forget(former, id);
        }
        // One that is marked as a copy already, as read from the topic, never becomes the first.
        Optional<String> copyOf = standing.text()
                .flatMap(text -> Optional.ofNullable(
                        announcement.getCopyOf().isPresent()
                                ? firstOfText.get(text)
                                : firstOfText.putIfAbsent(text, id)))
                .filter(first -> !first.equals(id));
        if (former == null) {
            return new Placement(Outcome.SENT, copyOf);
        }
        return new Placement(
                former.content().equals(standing.content()) ? Outcome.ALREADY_THERE : Outcome.REVISED, copyOf);
    }

    /** Notes that something stands under the id, or may stand there, that equals no announcement. */
    void putUncertain(String id) {
        Standing former = contents.put(Digest.of(id), UNCERTAIN);
        if (former != null) {
            forget(former, id);
        }
    }

    /** Notes that nothing stands under the id any more; whether something did. */
    boolean remove(String id) {
        Standing former = contents.remove(Digest.of(id));
        if (former == null) {
            return false;
        }
        forget(former, id);
        return true;
    }

    private void forget(Standing former, String id) {
        former.text().ifPresent(text -> firstOfText.remove(text, id));
    }
}
