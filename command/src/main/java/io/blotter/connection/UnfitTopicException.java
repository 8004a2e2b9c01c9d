package io.blotter.connection;

/** A topic is not there, or not as Blotter needs it; going on would give wrong totals or none. */
public final class UnfitTopicException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says which topic, what is wrong and what to do. */
    public UnfitTopicException(String message) {
        super(message);
    }

    /** A topic that is to be read is not there. */
    public static UnfitTopicException missing(String topic, String bootstrapServers) {
        return new UnfitTopicException("there is no topic " + topic + " at " + bootstrapServers
                + ": make Blotter's topics with 'blotter topics apply', or start all with 'blotter up'");
    }
}
