package io.blotter.ingest.publish;

/** No broker answers at the address given. */
public final class BrokerUnreachableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says which address, and what to do. */
    public BrokerUnreachableException(String bootstrapServers, Throwable cause) {
        super(
                "no Kafka broker answers at " + bootstrapServers
                        + ": start one ('blotter up'), or name another with --bootstrap-server HOST:PORT ("
                        + cause.getMessage() + ")",
                cause);
    }
}
