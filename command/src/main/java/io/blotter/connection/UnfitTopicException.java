package io.blotter.connection;

/** A topic is there, but not as Blotter needs it; going on would give wrong totals. */
public final class UnfitTopicException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says which topic, what is wrong and what to do. */
    public UnfitTopicException(String message) {
        super(message);
    }
}
