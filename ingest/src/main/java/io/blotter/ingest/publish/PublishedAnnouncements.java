package io.blotter.ingest.publish;

import io.blotter.ingest.announcement.Digest;
import io.blotter.ingest.announcement.PlainText;
import io.blotter.schemas.Announcement;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Which announcements stand in the topic: for each id what its latest text was, as digests, and by which id each text came first. They
 * are kept on disk, some 100 bytes each, so that memory does not grow with them. Not for several threads.
 */
final class PublishedAnnouncements implements AutoCloseable {
    /** Stands for content that nobody can say for certain, and that therefore equals none. */
    private static final Standing UNCERTAIN = new Standing(new Digest(0, 0), Optional.empty());

    private final TemporaryTable table = new TemporaryTable();
    private int size;

    /** What stands under an id: the digest of its content, and the print of its text where that is long enough for one. */
    private record Standing(Digest content, Optional<Long> text) {
        private static final int WITHOUT_TEXT = 2 * Long.BYTES;

        static Standing of(byte[] bytes) {
            ByteBuffer fields = ByteBuffer.wrap(bytes);
            Digest content = new Digest(fields.getLong(), fields.getLong());
            return new Standing(content, fields.hasRemaining() ? Optional.of(fields.getLong()) : Optional.empty());
        }

        byte[] bytes() {
            ByteBuffer fields = ByteBuffer.allocate(WITHOUT_TEXT + (text.isPresent() ? Long.BYTES : 0))
                    .putLong(content.high())
                    .putLong(content.low());
            text.ifPresent(fields::putLong);
            return fields.array();
        }
    }

    /** How many stand there. */
    int size() {
        return size;
    }

    /** Whether anything stands under the id. */
    boolean holds(String id) {
        return standing(id).isPresent();
    }

    /** Notes that this announcement is now the latest of its id, and says what that changes. */
    Placement put(Announcement announcement) {
        String id = announcement.getId();
        Standing standing = new Standing(Digest.of(announcement), PlainText.print(announcement));
        Optional<Standing> former = put(id, standing);
        // One that is marked as a copy already, as read from the topic, never becomes the first.
        boolean mayBeFirst = announcement.getCopyOf().isEmpty();
        Optional<String> copyOf =
                standing.text().flatMap(text -> firstOf(text, id, mayBeFirst)).filter(first -> !first.equals(id));
        return new Placement(
                former.map(each -> each.content().equals(standing.content()) ? Outcome.ALREADY_THERE : Outcome.REVISED)
                        .orElse(Outcome.SENT),
                copyOf);
    }

    /** Notes that something stands under the id, or may stand there, that equals no announcement. */
    void putUncertain(String id) {
        put(id, UNCERTAIN);
    }

    /** Notes that nothing stands under the id any more; whether something did. */
    boolean remove(String id) {
        Optional<Standing> former = standing(id);
        former.ifPresent(each -> {
            table.remove(key(id));
            size--;
            forget(each, id);
        });
        return former.isPresent();
    }

    /** Forgets all; not to be asked any more. */
    @Override
    public void close() {
        table.close();
    }

    private Optional<Standing> standing(String id) {
        return table.get(key(id)).map(Standing::of);
    }

    private Optional<Standing> put(String id, Standing standing) {
        Optional<Standing> former = standing(id);
        if (former.isEmpty()) {
            size++;
        }
        if (!former.equals(Optional.of(standing))) {
            table.put(key(id), standing.bytes());
        }
        former.filter(each -> !each.text().equals(standing.text())).ifPresent(each -> forget(each, id));
        return former;
    }

    /** The id that a text came by first, as known so far; this one where none is known and it may be the first. */
    private Optional<String> firstOf(long text, String id, boolean mayBeFirst) {
        Optional<String> first = table.get(key(text)).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
        if (first.isEmpty() && mayBeFirst) {
            table.put(key(text), id.getBytes(StandardCharsets.UTF_8));
        }
        return first;
    }

    private void forget(Standing former, String id) {
        former.text()
                .filter(text -> firstOf(text, id, false).equals(Optional.of(id)))
                .ifPresent(text -> table.remove(key(text)));
    }

    /** Of an id: 16 bytes. */
    private static byte[] key(String id) {
        Digest digest = Digest.of(id);
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(digest.high())
                .putLong(digest.low())
                .array();
    }

    /** Of a text's print: 8 bytes. */
    private static byte[] key(long text) {
        return ByteBuffer.allocate(Long.BYTES).putLong(text).array();
    }
}
