package io.blotter.json;

/** A text is no correction; the message says why, for a person. */
public final class BadCorrectionException extends Exception {
    private static final long serialVersionUID = 1L;

    BadCorrectionException(String message) {
        super(message);
    }
}
