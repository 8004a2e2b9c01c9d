package io.blotter.ingest.publish;

/** Announcements could not be written, or the state of the topic could not be read, though the broker was there. */
public final class PublishingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says what happened, where, and what to do. */
    public PublishingException(String message) {
        super(message);
    }

    /** Says what happened, where, and what to do, and keeps what the client said. */
    public PublishingException(String message, Throwable cause) {
        super(message, cause);
    }
}
