package io.blotter.ingest.feed;

import io.blotter.ingest.announcement.Digest;
import io.blotter.ingest.publish.Outcome;
import io.blotter.ingest.publish.PublishingException;
import io.blotter.ingest.publish.Withdrawal;
import io.blotter.schemas.Announcement;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A topic in memory. */
final class RecordedOutlet implements Outlet {
    private final Map<String, Announcement> standing = Collections.synchronizedMap(new LinkedHashMap<>());
    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();

    Map<String, Announcement> standing() {
        return standing;
    }

    /** How many announcements were sent, revisions included. */
    int sent() {
        return sent.get();
    }

    /** The next looks find that nothing can be written. */
    void failNext(int times) {
        failures.set(times);
    }

    @Override
    public void refresh() {
        if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new PublishingException("the broker is away", new IllegalStateException("test"));
        }
    }

    @Override
    public Outcome publish(Announcement announcement) {
        Optional<Announcement> former = Optional.ofNullable(standing.put(announcement.getId(), announcement));
        if (former.map(Digest::of).equals(Optional.of(Digest.of(announcement)))) {
            return Outcome.ALREADY_THERE;
        }
        sent.incrementAndGet();
        return former.isPresent() ? Outcome.REVISED : Outcome.SENT;
    }

    @Override
    public Withdrawal withdraw(String id) {
        return standing.remove(id) == null ? Withdrawal.NOT_THERE : Withdrawal.WITHDRAWN;
    }

    @Override
    public void flush() {}
}
