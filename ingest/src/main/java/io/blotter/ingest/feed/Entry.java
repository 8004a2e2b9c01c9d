package io.blotter.ingest.feed;

import io.blotter.ingest.announcement.Teaser;
import java.net.URI;

/**
 * One item of a feed.
 *
 * @param key what the feed tells it by: its guid or id, else its address
 * @param address its page
 * @param teaser what the feed says of it
 * @param print stands for all that the feed says of it: another print is another wording
 */
record Entry(String key, URI address, Teaser teaser, String print) {}
