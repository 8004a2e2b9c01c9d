package io.blotter.ingest.feed;

import io.blotter.ingest.announcement.AnnouncementPage;
import io.blotter.ingest.announcement.Digest;
import io.blotter.ingest.announcement.Item;
import io.blotter.ingest.announcement.Origin;
import io.blotter.ingest.announcement.Teaser;
import io.blotter.ingest.charset.WebText;
import io.blotter.ingest.count.Tally;
import io.blotter.ingest.feed.FeedPosition.Known;
import io.blotter.ingest.feed.FeedPosition.Published;
import io.blotter.ingest.fetch.Failure;
import io.blotter.ingest.fetch.Fetched;
import io.blotter.ingest.fetch.Fetcher;
import io.blotter.ingest.fetch.Validators;
import io.blotter.ingest.publish.Outcome;
import io.blotter.schemas.Announcement;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/** One look at an item of a feed: its page is fetched and published; where it cannot be had, what the feed itself says. */
final class ItemPoll {
    private static final Logger LOG = LoggerFactory.getLogger(ItemPoll.class);

    private final Feed feed;
    private final Fetcher fetcher;
    private final Outlet outlet;
    private final Tally<FeedEvent> events;
    private final Claims claims;

    ItemPoll(Feed feed, Fetcher fetcher, Outlet outlet, Tally<FeedEvent> events, Claims claims) {
        this.feed = feed;
        this.fetcher = fetcher;
        this.outlet = outlet;
        this.events = events;
        this.claims = claims;
    }

    /** Looks at an item that the feed lists. */
    Known look(Entry entry, Optional<Known> before, Instant now) {
        String address = entry.address().toString();
        Known known =
                before.orElseGet(() -> Known.fresh(address, now)).at(address).told(entry.teaser());
        return looked(known, entry.teaser(), entry.print(), now);
    }

    /** Looks at an item of which the feed says nothing new. */
    Known lookAgain(Known known, Instant now) {
        return looked(known, known.teaser(), known.print(), now);
    }

    /** Withdraws what an item became, if it became anything. */
    Known withdraw(Known known, String because) {
        known.published().ifPresent(published -> {
            outlet.withdraw(published.id());
            events.add(FeedEvent.WITHDRAWN);
            log(LOG.atInfo(), known)
                    .addKeyValue("id", published.id())
                    .addKeyValue("because", because)
                    .log("announcement withdrawn");
        });
        return known.withdrawn();
    }

    private Known looked(Known known, Teaser teaser, String print, Instant now) {
        Fetched fetched = fetcher.fetch(URI.create(known.address()), known.validators());
        if (fetched instanceof Fetched.Document document) {
            return read(document, known, teaser).checked(now, print);
        }
        if (fetched instanceof Fetched.Unchanged) {
            return known.checked(now, print);
        }
        Fetched.Failed failed = (Fetched.Failed) fetched;
        if (failed.failure() == Failure.GONE) {
            return gone(known, failed).checked(now, print);
        }
        Known kept = instead(known, teaser, failed.failure().label(), failed.message());
        return failed.failure().passing() ? kept.failed(now, print) : kept.checked(now, print);
    }

    private Known gone(Known known, Fetched.Failed failed) {
        if (known.published().isEmpty()) {
            log(LOG.atInfo(), known).addKeyValue("because", failed.message()).log("withdrawn before it was read");
        }
        return withdraw(known, failed.message());
    }

    private Known read(Fetched.Document document, Known known, Teaser teaser) {
        Optional<Item> article = PageReader.article(document, teaser, known.address(), claims);
        if (article.isEmpty()) {
            String problem = PageReader.isPage(document)
                    ? "there is no article in it"
                    : "it is " + PageReader.kind(document) + ", no web page";
            return instead(known, teaser, "no-article", problem);
        }
        WebText text = document.text();
        String from = text.asStated() ? "page" : "page, in " + text.charset() + " and not as it states";
        return take(article.get(), known, document.validators(), FeedEvent.FROM_PAGE, from);
    }

    /** What the feed says of an item whose page is not to be had; a page that was had once stands as it was. */
    private Known instead(Known known, Teaser teaser, String reason, String problem) {
        events.add(FeedEvent.PAGE_FAILED);
        Optional<Item> own = known.published().map(Published::fromPage).orElse(false)
                ? Optional.empty()
                : AnnouncementPage.teaser(URI.create(known.address()), teaser, Origin.of(known.address()));
        String taken = known.published().isPresent() ? "what was published before" : "nothing";
        log(LOG.atWarn(), known)
                .addKeyValue("reason", reason)
                .addKeyValue("problem", problem)
                .addKeyValue("instead", own.isPresent() ? "the feed's own text" : taken)
                .log("page could not be read");
        return own.map(item -> take(item, known, Validators.NONE, FeedEvent.FROM_FEED, "feed"))
                .orElse(known);
    }

    private Known take(Item item, Known known, Validators validators, FeedEvent event, String from) {
        if (item instanceof Item.Refused refused) {
            refuse(known, refused);
            return known;
        }
        Announcement announcement = ((Item.Accepted) item).announcement();
        Published now =
                new Published(announcement.getId(), Digest.of(announcement).hex(), event == FeedEvent.FROM_PAGE);
        events.add(event);
        // What says the same as last time is not published again: somebody here may have withdrawn it meanwhile.
        if (!known.published().equals(Optional.of(now))) {
            publish(announcement, known, from);
        }
        return known.published(now, validators);
    }

    private void publish(Announcement announcement, Known known, String from) {
        Outcome outcome = outlet.publish(announcement);
        // The page names another address now than before: it is the same announcement all the same.
        known.published()
                .map(Published::id)
                .filter(former -> !former.equals(announcement.getId()))
                .ifPresent(outlet::withdraw);
        log(LOG.atInfo(), known)
                .addKeyValue("id", announcement.getId())
                .addKeyValue("outcome", outcome)
                .addKeyValue("from", from)
                .log("announcement published");
    }

    private void refuse(Known known, Item.Refused refused) {
        events.add(FeedEvent.REFUSED);
        log(LOG.atWarn(), known)
                .addKeyValue("reason", refused.reason().label())
                .addKeyValue("problem", refused.message())
                .log("announcement refused");
    }

    private LoggingEventBuilder log(LoggingEventBuilder line, Known known) {
        return line.addKeyValue("feed", feed.name()).addKeyValue("address", known.address());
    }
}
