package io.blotter.ingest.announcement;

/** Why something was refused. The labels are stable: people count and filter by them. */
public enum RefusalReason {
    /** The text does not follow JSON's grammar. */
    NOT_JSON("not-json"),
    /** Good JSON, but no object. */
    NOT_AN_OBJECT("not-an-object"),
    /** There is no body. */
    MISSING_BODY("missing-body"),
    /** Nothing in it: an empty file or folder, a blank body. */
    EMPTY("empty"),
    /** Larger than what is taken. */
    TOO_LARGE("too-large"),
    /** The bytes are not text in the charset expected, or the charset named is not known. */
    UNKNOWN_CHARSET("unknown-charset"),
    /** The file or folder cannot be read. */
    UNREADABLE("unreadable"),
    /** The publication date is none. */
    BAD_DATE("bad-date"),
    /** A field is not what it should be: no text, given twice, with control characters, too long. */
    BAD_FIELD("bad-field"),
    /** A file of a kind that no announcements are read from. */
    NOT_AN_ANNOUNCEMENT_FILE("not-an-announcement-file");

    private final String label;

    RefusalReason(String label) {
        this.label = label;
    }

    /** The reason's stable name, in lower case with hyphens. */
    public String label() {
        return label;
    }
}
