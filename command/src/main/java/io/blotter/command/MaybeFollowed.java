package io.blotter.command;

import java.util.Optional;

/** What is followed, if anything is. */
record MaybeFollowed(Optional<Followed> what) implements AutoCloseable {
    /** Says what is followed. */
    void tell(StandardStreams streams) {
        what.ifPresent(followed -> followed.tell(streams));
    }

    @Override
    public void close() {
        what.ifPresent(Followed::close);
    }
}
