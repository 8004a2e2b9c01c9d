package io.blotter.command;

import org.jspecify.annotations.Nullable;

/** A command cannot go on for a reason that its user can do something about; the message says what. */
final class CommandFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CommandFailedException(String message) {
        super(message);
    }

    CommandFailedException(@Nullable String message, Throwable cause) {
        super(message, cause);
    }
}
