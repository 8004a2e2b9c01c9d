package io.blotter.ingest.feed;

import java.util.List;

/**
 * What a feed lists.
 *
 * @param entries its items, in its order
 * @param deleted the keys of items that it says are withdrawn (RFC 6721)
 * @param withoutPage how many items it lists that name no page
 */
record FeedContent(List<Entry> entries, List<String> deleted, int withoutPage) {}
