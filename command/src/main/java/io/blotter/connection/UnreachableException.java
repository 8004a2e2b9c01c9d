package io.blotter.connection;

import java.util.concurrent.TimeoutException;

/** The broker or the registry does not answer. The message says which, where, and what to do. */
public final class UnreachableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private UnreachableException(String message, Throwable cause) {
        super(message, cause);
    }

    /** No broker answers at the addresses given. */
    public static UnreachableException broker(String bootstrapServers, Throwable cause) {
        return new UnreachableException(
                "no Kafka broker answers at " + bootstrapServers
                        + ": start one with './blotter up', or give --bootstrap-server HOST:PORT (and --command-config FILE where it asks for a login)"
                        + said(cause),
                cause);
    }

    /** No schema registry answers at the address given. */
    public static UnreachableException registry(String url, Throwable cause) {
        return new UnreachableException(
                "no schema registry answers at " + url
                        + ": start one with './blotter up', or give --schema-registry URL",
                cause);
    }

    // Silence needs no words of its own; a setting or a name that the client does not take does.
    private static String said(Throwable cause) {
        Throwable root = cause;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        boolean silence = root instanceof TimeoutException
                || root instanceof org.apache.kafka.common.errors.TimeoutException
                || root.getMessage() == null;
        return silence ? "" : ". The client says: " + root.getMessage();
    }
}
