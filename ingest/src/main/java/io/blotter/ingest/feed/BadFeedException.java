package io.blotter.ingest.feed;

/** What was fetched is no feed that can be read. The message is for people. */
final class BadFeedException extends Exception {
    private static final long serialVersionUID = 1L;

    BadFeedException(String problem, Throwable cause) {
        super(problem, cause);
    }
}
