package io.blotter.ingest.publish;

/** What publishing an announcement came to. */
public enum Outcome {
    /** It was new and is on its way. */
    SENT,
    /** Another text stood under its id, and it is on its way to replace that. */
    REVISED,
    /** The very same stands there already: nothing was sent. */
    ALREADY_THERE
}
