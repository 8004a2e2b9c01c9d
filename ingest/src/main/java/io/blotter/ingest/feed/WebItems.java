package io.blotter.ingest.feed;

import io.blotter.ingest.announcement.AnnouncementPage;
import io.blotter.ingest.announcement.Item;
import io.blotter.ingest.announcement.Origin;
import io.blotter.ingest.announcement.RefusalReason;
import io.blotter.ingest.announcement.Teaser;
import io.blotter.ingest.fetch.Fetched;
import io.blotter.ingest.fetch.Fetcher;
import io.blotter.ingest.fetch.Validators;
import io.blotter.ingest.source.WebSource;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a page, or a feed and the pages of its items, once. */
public final class WebItems implements WebSource {
    private final Fetcher fetcher;

    /** Reads through this fetcher, which stays the caller's. */
    public WebItems(Fetcher fetcher) {
        this.fetcher = fetcher;
    }

    @Override
    public Iterator<Item> read(String address) {
        try {
            return items(new URI(address));
        } catch (URISyntaxException noAddress) {
            return one(refused(address, "this is no web address: " + noAddress.getReason()));
        }
    }

    private Iterator<Item> items(URI address) {
        Fetched fetched = fetcher.fetch(address, Validators.NONE);
        if (!(fetched instanceof Fetched.Document document)) {
            return one(failed(address, fetched));
        }
        if (!FeedReader.isFeed(document)) {
            return one(page(document));
        }
        try {
            Claims claims = new Claims(Set.of());
            return FeedReader.read(document).entries().stream()
                    .map(entry -> item(entry, claims))
                    .iterator();
        } catch (BadFeedException bad) {
            return one(refused(address.toString(), String.valueOf(bad.getMessage())));
        }
    }

    private static Item page(Fetched.Document document) {
        if (!PageReader.isPage(document)) {
            return refused(
                    document.address().toString(),
                    "it is " + PageReader.kind(document)
                            + "; web pages and feeds are read: save it as a text and push the file");
        }
        return PageReader.article(document, Teaser.NONE)
                .orElseGet(() -> AnnouncementPage.whole(
                        document.text().text(),
                        document.address(),
                        Origin.of(document.address().toString())));
    }

    private Item item(Entry entry, Claims claims) {
        Fetched fetched = fetcher.fetch(entry.address(), Validators.NONE);
        Optional<Item> article = fetched instanceof Fetched.Document document
                ? PageReader.article(document, entry.teaser(), entry.address().toString(), claims)
                : Optional.empty();
        return article.or(() -> AnnouncementPage.teaser(
                        entry.address(),
                        entry.teaser(),
                        Origin.of(entry.address().toString())))
                .orElseGet(() -> failed(entry.address(), fetched));
    }

    private static Item failed(URI address, Fetched fetched) {
        return refused(
                address.toString(),
                fetched instanceof Fetched.Failed failed
                        ? failed.message()
                        : "there is no article in it, and the feed says nothing of it");
    }

    private static Item refused(String address, String problem) {
        return Item.Refused.at(Origin.of(address), RefusalReason.UNREADABLE, problem, Optional.empty());
    }

    private static Iterator<Item> one(Item item) {
        return List.of(item).iterator();
    }
}
