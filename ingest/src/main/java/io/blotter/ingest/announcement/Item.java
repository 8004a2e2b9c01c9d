package io.blotter.ingest.announcement;

import io.blotter.schemas.Announcement;
import java.util.Optional;

/** What came of reading one thing that should be an announcement. */
public sealed interface Item {
    /** Where it was read. */
    Origin origin();

    /** An announcement that keeps all the rules. */
    record Accepted(Announcement announcement, Origin origin) implements Item {}

    /**
     * No announcement, or one that breaks a rule.
     *
     * @param origin where it was read
     * @param reason the kind of fault, for counting
     * @param message for people: where it stands, what is wrong, what to do; free of control characters
     * @param raw the text as it was read, so that it can be set aside and mended; empty where there is none or too much of it
     */
    record Refused(Origin origin, RefusalReason reason, String message, Optional<String> raw) implements Item {
        /** A refusal whose message starts with the place. */
        public static Refused at(Origin origin, RefusalReason reason, String problem, Optional<String> raw) {
            return new Refused(origin, reason, Shown.plainly(origin.toString()) + ": " + problem, raw);
        }
    }
}
