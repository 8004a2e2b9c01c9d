package io.blotter.command;

import io.blotter.metrics.Metrics;
import java.util.Optional;

/** What is followed, if anything is. */
record MaybeFollowed(Optional<Followed> what) implements AutoCloseable {
    /** Says what is followed, and has {@code metrics} tell what comes of it. */
    void tell(StandardStreams streams, Metrics metrics) {
        what.ifPresent(followed -> {
            followed.tell(streams);
            metrics.withFeedsOf(followed.following());
        });
    }

    @Override
    public void close() {
        what.ifPresent(Followed::close);
    }
}
