package io.blotter.ingest.publish;

import io.blotter.topics.Topics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Sends that failed, noted by the producer's thread, raised in the caller's. */
final class SendFailures {
    private final List<Failure> pending = new ArrayList<>();
    private final AtomicLong count = new AtomicLong();

    private record Failure(String id, Exception cause) {}

    /** Notes that what was sent under this id may not have been written. */
    void add(String id, Exception cause) {
        count.incrementAndGet();
        synchronized (pending) {
            pending.add(new Failure(id, cause));
        }
    }

    /** How many there were in all. */
    long count() {
        return count.get();
    }

    /**
     * Raises those that were not raised yet; what they concern is uncertain from then on, so that it is sent again if asked for.
     *
     * @throws PublishingException where there are any
     */
    void surface(PublishedAnnouncements published, String address) {
        List<Failure> failed;
        synchronized (pending) {
            failed = List.copyOf(pending);
            pending.clear();
        }
        Optional<Failure> first = failed.stream().findFirst();
        if (first.isEmpty()) {
            return;
        }
        failed.forEach(failure -> published.putUncertain(failure.id()));
        throw new PublishingException(
                failed.size() + " announcement(s) could not be written to " + Topics.ANNOUNCEMENTS.name() + " at "
                        + address
                        + ", the first of them " + first.get().id() + ": "
                        + first.get().cause().getMessage()
                        + "; push the same again when that is mended: what is there already is not written twice",
                first.get().cause());
    }
}
