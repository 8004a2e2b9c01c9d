package io.blotter.ingest.feed;

import io.blotter.ingest.publish.AnnouncementPublisher;
import io.blotter.ingest.publish.Outcome;
import io.blotter.ingest.publish.Withdrawal;
import io.blotter.schemas.Announcement;

/** Where announcements go; what {@link AnnouncementPublisher} does, and throws. Safe for several threads. */
interface Outlet {
    /** Learns what others have published. */
    void refresh();

    /** Publishes an announcement, unless it is there already. */
    Outcome publish(Announcement announcement);

    /** Withdraws an announcement. */
    Withdrawal withdraw(String id);

    /** Waits until all is written. */
    void flush();

    /** The topic. */
    static Outlet of(AnnouncementPublisher publisher) {
        return new Outlet() {
            @Override
            public void refresh() {
                publisher.refresh();
            }

            @Override
            public Outcome publish(Announcement announcement) {
                return publisher.publish(announcement);
            }

            @Override
            public Withdrawal withdraw(String id) {
                return publisher.withdraw(id);
            }

            @Override
            public void flush() {
                publisher.flush();
            }
        };
    }
}
