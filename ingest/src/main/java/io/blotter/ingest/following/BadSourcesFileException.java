package io.blotter.ingest.following;

/** A file of feeds and folders breaks a rule. The message is for people: where, what, what to do. */
public final class BadSourcesFileException extends Exception {
    private static final long serialVersionUID = 1L;

    BadSourcesFileException(String message) {
        super(message);
    }
}
