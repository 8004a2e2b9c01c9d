package io.blotter.ingest.feed;

import io.blotter.ingest.announcement.Teaser;
import io.blotter.ingest.fetch.Validators;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How far a feed was read.
 *
 * @param feed its address, for people who look at the file
 * @param validators what its server said of it last
 * @param items what came of its items, by their keys
 * @param sharedIds ids that the pages of several items claimed; absent in files of earlier releases
 */
record FeedPosition(String feed, Validators validators, Map<String, Known> items, Optional<Set<String>> sharedIds) {
    FeedPosition {
        items = Map.copyOf(items);
    }

    /** A feed that was never read. */
    static FeedPosition start(Feed feed) {
        return new FeedPosition(feed.address().toString(), Validators.NONE, Map.of(), Optional.empty());
    }

    /**
     * What came of one item.
     *
     * @param address its page
     * @param print what the feed said of it last
     * @param teaser the headline and the time that the feed gave it last, for what the page does not say; without the text
     * @param published the announcement that it became; empty where it became none
     * @param validators what the page's server said of it last
     * @param checkedAt when the page was asked for last
     * @param listedAt when the feed listed it last
     * @param failures how many times in a row the page could not be had
     */
    record Known(
            String address,
            String print,
            Teaser teaser,
            Optional<Published> published,
            Validators validators,
            Instant checkedAt,
            Instant listedAt,
            int failures) {
        /** An item that was never looked at. */
        static Known fresh(String address, Instant now) {
            return new Known(address, "", Teaser.NONE, Optional.empty(), Validators.NONE, now, now, 0);
        }

        /** The same under another address, of which nothing is known. */
        Known at(String here) {
            return address.equals(here)
                    ? this
                    : new Known(here, print, teaser, published, Validators.NONE, checkedAt, listedAt, failures);
        }

        /** The feed says this of it. */
        Known told(Teaser said) {
            Teaser withoutText = new Teaser(said.title(), said.published(), Optional.empty());
            return new Known(address, print, withoutText, published, validators, checkedAt, listedAt, failures);
        }

        /** The feed lists it. */
        Known listed(Instant now) {
            return new Known(address, print, teaser, published, validators, checkedAt, now, failures);
        }

        /** Its page was asked for, and is what it was, or will never be more. */
        Known checked(Instant now, String newPrint) {
            return new Known(address, newPrint, teaser, published, validators, now, listedAt, 0);
        }

        /** Its page could not be had this time. */
        Known failed(Instant now, String newPrint) {
            return new Known(address, newPrint, teaser, published, validators, now, listedAt, failures + 1);
        }

        /** It became this announcement. */
        Known published(Published now, Validators newValidators) {
            return new Known(address, print, teaser, Optional.of(now), newValidators, checkedAt, listedAt, failures);
        }

        /** It is no announcement any more. */
        Known withdrawn() {
            return new Known(address, print, teaser, Optional.empty(), Validators.NONE, checkedAt, listedAt, failures);
        }
    }

    /**
     * An announcement that was published.
     *
     * @param id its id
     * @param content stands for all that it says
     * @param fromPage whether it was read from its page, not from the feed
     */
    record Published(String id, String content, boolean fromPage) {}
}
