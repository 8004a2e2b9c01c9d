package io.blotter.ingest.fetch;

/** Why a document could not be fetched. The labels are stable: people count and filter by them. */
public enum Failure {
    /** No address of http or https. */
    NOT_WEB("not-web", false),
    /** The address leads inside: to this host, a private network or the like. */
    PRIVATE_ADDRESS("private-address", false),
    /** Redirected too often, or to nowhere. */
    REDIRECTED("redirected", false),
    /** Larger than what is taken, decompressed. */
    TOO_LARGE("too-large", false),
    /** Not whole within the time given. */
    TOO_SLOW("too-slow", true),
    /** No such host, no connection, or broken off. */
    UNREACHABLE("unreachable", true),
    /** Taken away by its publisher for good: status 410. */
    GONE("gone", false),
    /** Not there: status 404. */
    NOT_FOUND("not-found", false),
    /** The server asks for patience: status 429 or 503. */
    BUSY("busy", true),
    /** Any other status that is no success, or an answer that keeps no rules of HTTP. */
    BAD_ANSWER("bad-answer", true);

    private final String label;
    private final boolean passing;

    Failure(String label, boolean passing) {
        this.label = label;
        this.passing = passing;
    }

    /** The failure's stable name, in lower case with hyphens. */
    public String label() {
        return label;
    }

    /** Whether it may be over soon, so that it is worth asking again before the usual time. */
    public boolean passing() {
        return passing;
    }
}
