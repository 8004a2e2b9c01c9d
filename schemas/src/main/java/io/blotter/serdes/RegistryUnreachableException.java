package io.blotter.serdes;

/** The registry does not answer, or not as one should: no fault of the record at hand, so it is worth another try. */
public final class RegistryUnreachableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says which registry, and keeps what it or the network said. */
    public RegistryUnreachableException(String url, Throwable cause) {
        super(
                "the schema registry at " + url + " cannot be reached (" + cause.getMessage()
                        + "): start one with ./blotter up, or give --schema-registry URL",
                cause);
    }
}
