package io.blotter.ingest.feed;

/** What happens in following feeds. The labels are stable: people count by them. */
public enum FeedEvent {
    /** A feed was read. */
    READ("feed-read"),
    /** A feed was what it had been. */
    UNCHANGED("feed-unchanged"),
    /** A feed could not be had, or not be read. */
    FAILED("feed-failed"),
    /** An announcement was read from its page. */
    FROM_PAGE("item-from-page"),
    /** An announcement was read from the feed, since its page was not to be had. */
    FROM_FEED("item-from-feed"),
    /** A page could not be had, or holds no article. */
    PAGE_FAILED("page-failed"),
    /** What a page says breaks a rule for announcements. */
    REFUSED("item-refused"),
    /** An announcement was withdrawn by its publisher. */
    WITHDRAWN("item-withdrawn");

    private final String label;

    FeedEvent(String label) {
        this.label = label;
    }

    /** The event's stable name, in lower case with hyphens. */
    public String label() {
        return label;
    }
}
