package io.blotter.embedded.broker;

/** The embedded broker did not start, or gave up while it ran. What it was given and acknowledged is in its directory. */
public final class BrokerFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokerFailedException(String message) {
        super(message);
    }

    BrokerFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
