package io.blotter.ingest.announcement;

import java.net.URI;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Announcements as pages fetched from the web: the article alone, without what stands around it, as plain HTML of paragraphs, headings,
 * lists and tables. The same page gives the same announcement, and a changed one a revision of it, whatever way led there: its id comes
 * from the address that the page gives as its own where that is on the same host, else from the address that it was fetched from.
 */
public final class AnnouncementPage {
    private AnnouncementPage() {}

    /**
     * The announcement that is the article of a page; empty where no article is found.
     *
     * @param address where the page was fetched from, after redirects
     * @param teaser what the feed says of it, for what the page does not say
     */
    public static Optional<Item> article(String html, URI address, Teaser teaser, Origin origin) {
        Document page = Jsoup.parse(html, address.toString());
        return article(page, ownAddress(page, address), teaser, origin);
    }

    /** The same under the address that it was fetched from, whatever the page says. */
    public static Optional<Item> articleAsFetched(String html, URI address, Teaser teaser, Origin origin) {
        return article(
                Jsoup.parse(html, address.toString()), Addresses.withoutTracking(address.toString()), teaser, origin);
    }

    private static Optional<Item> article(Document page, String own, Teaser teaser, Origin origin) {
        Optional<String> title = PageFacts.title(page);
        Optional<PublicationDate> date = PageFacts.date(page);
        // The headline is the title; what is left is the text, and the same text where another has put his own headline
        // over it.
        title.ifPresent(headline -> page.select("h1").stream()
                .filter(heading -> heading.text().equals(headline))
                .forEach(Element::remove));
        return Article.of(page)
                .map(body -> checked(own, title.or(teaser::title), date.or(() -> date(teaser)), body, origin));
    }

    /** The announcement that is a whole page, as published. */
    public static Item whole(String html, URI address, Origin origin) {
        Document page = Jsoup.parse(html, address.toString());
        if (!page.body().hasText()) {
            return Item.Refused.at(
                    origin,
                    RefusalReason.EMPTY,
                    "the page has no text before its scripts run, and none are run here: save it from a browser and push the file",
                    Optional.empty());
        }
        return checked(ownAddress(page, address), PageFacts.title(page), PageFacts.date(page), html, origin);
    }

    /** The announcement that is a feed's own text of an item; empty where the feed gives none. */
    public static Optional<Item> teaser(URI address, Teaser teaser, Origin origin) {
        return teaser.text()
                .map(Article::plain)
                .filter(text -> !text.isBlank())
                .map(text -> checked(
                        Addresses.withoutTracking(address.toString()), teaser.title(), date(teaser), text, origin));
    }

    /** The id that the announcement of an address gets where the page does not name another. */
    public static String id(URI address) {
        return Draft.id(Addresses.withoutTracking(address.toString()));
    }

    private static Optional<PublicationDate> date(Teaser teaser) {
        return teaser.published().map(moment -> PublicationDate.of(moment.atOffset(ZoneOffset.UTC)));
    }

    // A page of another host may be named as the original by a copy: the copy is a source of its own all the same, and
    // nobody
    // is to revise what another has published. A site whose pages all name its entrance, or the section that they lie
    // in, is not taken at its word.
    private static String ownAddress(Document page, URI address) {
        String fetched = Addresses.withoutTracking(address.toString());
        return PageFacts.address(page)
                .filter(own -> Addresses.host(own).equals(Addresses.host(fetched)))
                .filter(own -> !Addresses.isEntrance(own) || Addresses.isEntrance(fetched))
                .filter(own -> !Addresses.isBelow(fetched, own))
                .orElse(fetched);
    }

    private static Item checked(
            String address, Optional<String> title, Optional<PublicationDate> date, String body, Origin origin) {
        try {
            return new Item.Accepted(
                    new Draft(Optional.empty(), Optional.empty(), Optional.of(address), date, title, body).checked(),
                    origin);
        } catch (RefusalException refusal) {
            return refusal.at(origin, Optional.of(body));
        }
    }
}
