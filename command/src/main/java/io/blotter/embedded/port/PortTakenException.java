package io.blotter.embedded.port;

/** Something else listens on the port that a server of ours was to have. */
public final class PortTakenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int port;

    /** Says which port, for what it was wanted and by which option another can be chosen. */
    public PortTakenException(String host, int port, ListeningFor purpose) {
        super("port " + port + " on " + host + ", wanted for " + purpose.wording()
                + ", is taken: stop what listens there, or choose another with " + purpose.option());
        this.port = port;
    }

    /** The port that is taken. */
    public int port() {
        return port;
    }
}
