package io.blotter.ingest.announcement;

import java.util.Optional;

/** A rule for announcements is broken. */
final class RefusalException extends Exception {
    private static final long serialVersionUID = 1L;

    private final RefusalReason reason;

    /** What is wrong and what to do, without the place. */
    RefusalException(RefusalReason reason, String problem) {
        super(problem);
        this.reason = reason;
    }

    /** The refusal of what was read there. */
    Item.Refused at(Origin origin, Optional<String> raw) {
        return Item.Refused.at(origin, reason, String.valueOf(getMessage()), raw);
    }
}
