package io.blotter.command;

import java.util.Optional;

/** Something that may be there, and is closed if it is. */
record Closing(Optional<Followed> what) implements AutoCloseable {
    @Override
    public void close() {
        what.ifPresent(Followed::close);
    }
}
