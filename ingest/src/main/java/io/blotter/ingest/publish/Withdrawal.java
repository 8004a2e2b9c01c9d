package io.blotter.ingest.publish;

/** What withdrawing an announcement came to. */
public enum Withdrawal {
    /** It stood there, and its withdrawal is on its way. */
    WITHDRAWN,
    /** There is no announcement of that id: nothing was sent. */
    NOT_THERE
}
