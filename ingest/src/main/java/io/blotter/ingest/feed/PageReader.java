package io.blotter.ingest.feed;

import io.blotter.ingest.announcement.AnnouncementPage;
import io.blotter.ingest.announcement.Item;
import io.blotter.ingest.announcement.Origin;
import io.blotter.ingest.announcement.Shown;
import io.blotter.ingest.announcement.Teaser;
import io.blotter.ingest.charset.WebText;
import io.blotter.ingest.fetch.Fetched;
import java.util.Locale;
import java.util.Optional;

/** Reads announcements out of fetched pages. */
final class PageReader {
    private PageReader() {}

    /** Whether a document is a page, from what the server says, else from how it starts. */
    static boolean isPage(Fetched.Document document) {
        return document.contentType()
                .map(type -> type.toLowerCase(Locale.ROOT).contains("html"))
                .orElseGet(() -> document.text().text().stripLeading().startsWith("<"));
    }

    /** The announcement of a page's article; empty where none is found. */
    static Optional<Item> article(Fetched.Document page, Teaser teaser) {
        WebText text = page.text();
        return isPage(page)
                ? AnnouncementPage.article(
                        text.text(),
                        page.address(),
                        teaser,
                        Origin.of(page.address().toString()))
                : Optional.empty();
    }

    /**
     * The announcement of the page of an item that a feed lists; empty where no article is found.
     *
     * @param listed the item's address in the feed
     * @param claims what the pages of the feed's other items say they are
     */
    static Optional<Item> article(Fetched.Document page, Teaser teaser, String listed, Claims claims) {
        return article(page, teaser)
                .flatMap(item -> claims.grants(item, listed, page.address())
                        ? Optional.of(item)
                        : AnnouncementPage.articleAsFetched(
                                page.text().text(),
                                page.address(),
                                teaser,
                                Origin.of(page.address().toString())));
    }

    /** What a document is that is no page, for messages. */
    static String kind(Fetched.Document document) {
        return document.contentType().map(Shown::quoted).orElse("something without a type");
    }
}
