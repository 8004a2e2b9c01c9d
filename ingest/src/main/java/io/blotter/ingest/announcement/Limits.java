package io.blotter.ingest.announcement;

import io.blotter.topics.Topics;

/** How large things may be. What is larger is refused, never cut. */
public final class Limits {
    /** The longest id, in UTF-16 units. */
    public static final int ID_LENGTH = 256;

    /** The longest name of a source, in UTF-16 units. */
    public static final int SOURCE_LENGTH = 1024;

    /** The longest address, in UTF-16 units. */
    public static final int URL_LENGTH = 8 * 1024;

    /** The largest title, in bytes of UTF-8: 16 KiB. */
    public static final int TITLE_BYTES = 16 * 1024;

    /** The largest body, in bytes of UTF-8: 1 MiB. */
    public static final int BODY_BYTES = Topics.MAXIMUM_BODY_BYTES;

    /**
     * The longest raw form that is looked at, one line of JSON or one file, in characters: 8 MiB. Takes the largest body with
     * every character written as a six-character escape.
     */
    public static final int RAW_LENGTH = 8 * BODY_BYTES;

    private Limits() {}
}
