package io.blotter.ingest.announcement;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Announcements as web pages. The body is the page as published; title, address and date of publication come from what the page
 * says of itself.
 */
public final class AnnouncementHtml {
    private AnnouncementHtml() {}

    /** Reads one page. Never throws, whatever the text. */
    public static Item read(String html, Origin origin) {
        try {
            Document page = Jsoup.parse(html);
            if (!page.body().hasText()) {
                throw new RefusalException(
                        RefusalReason.EMPTY,
                        "the page has no text: save it as the browser shows it, after its scripts have run");
            }
            return new Item.Accepted(draft(page, html).checked(), origin);
        } catch (RefusalException refusal) {
            return refusal.at(origin, Optional.of(html));
        }
    }

    private static Draft draft(Document page, String html) {
        return new Draft(
                Optional.empty(),
                Optional.empty(),
                PageFacts.address(page),
                PageFacts.date(page),
                PageFacts.title(page),
                html);
    }
}
