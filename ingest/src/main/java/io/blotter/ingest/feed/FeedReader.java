package io.blotter.ingest.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import io.blotter.ingest.announcement.Digest;
import io.blotter.ingest.announcement.Shown;
import io.blotter.ingest.announcement.Teaser;
import io.blotter.ingest.fetch.Fetched;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jdom2.Element;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Reads RSS and Atom, by Rome. Document type declarations are refused, and with them all entities of the feed's own. */
final class FeedReader {
    /** More items than this are no news. */
    private static final int MOST_ENTRIES = 1_000;

    private static final int HEAD = 2_000;
    private static final Pattern FEED_START = Pattern.compile("<(?:rss|feed|rdf:RDF)[\\s>]");
    private static final String TOMBSTONES = "http://purl.org/atompub/tombstones/1.0";

    private FeedReader() {}

    /** Whether a document looks like a feed. */
    static boolean isFeed(Fetched.Document document) {
        String text = document.text().text();
        return FEED_START
                .matcher(text.substring(0, Math.min(text.length(), HEAD)))
                .find();
    }

    /**
     * Reads a feed.
     *
     * @throws BadFeedException where it is none, or one with a document type declaration
     */
    static FeedContent read(Fetched.Document document) throws BadFeedException {
        try {
            SyndFeedInput input = new SyndFeedInput(false, Locale.US);
            input.setAllowDoctypes(false);
            return content(input.build(new StringReader(text(document))), document.address());
        } catch (FeedException | IllegalArgumentException bad) {
            String problem = rootMessage(bad);
            throw new BadFeedException(
                    problem.contains("DOCTYPE")
                            ? "it has a document type declaration, which is not read: it could pull in foreign text"
                            : "it is no feed that can be read: " + Shown.plainly(problem),
                    bad);
        }
    }

    // Rome knows where XML names its charset; whether the bytes keep to it is checked here.
    private static String text(Fetched.Document document) throws BadFeedException {
        try (XmlReader xml =
                new XmlReader(document.open(), document.contentType().orElse("application/xml"), true)) {
            return document.text("application/xml; charset=" + xml.getEncoding())
                    .text();
        } catch (IOException noXml) {
            throw new BadFeedException("it is no XML: " + Shown.plainly(String.valueOf(noXml.getMessage())), noXml);
        }
    }

    private static FeedContent content(SyndFeed feed, URI address) {
        List<Entry> entries = new ArrayList<>();
        int withoutPage = 0;
        for (SyndEntry item : feed.getEntries().stream().limit(MOST_ENTRIES).toList()) {
            Optional<Entry> entry = entry(item, address);
            entry.ifPresent(entries::add);
            withoutPage += entry.isPresent() ? 0 : 1;
        }
        List<String> deleted = feed.getForeignMarkup().stream()
                .filter(element -> element.getName().equals("deleted-entry")
                        && element.getNamespaceURI().equals(TOMBSTONES))
                .flatMap(FeedReader::stated)
                .toList();
        return new FeedContent(entries, deleted, withoutPage);
    }

    private static Stream<String> stated(Element deleted) {
        return Optional.ofNullable(deleted.getAttributeValue("ref")).stream();
    }

    private static Optional<Entry> entry(SyndEntry item, URI feed) {
        return text(item.getLink())
                .or(() -> text(item.getUri()))
                .flatMap(link -> page(link, feed))
                .map(page -> {
                    Optional<String> title = text(item.getTitle())
                            .map(markup -> Jsoup.parseBodyFragment(markup).text());
                    Optional<String> words = longest(item);
                    Optional<Date> published = Optional.ofNullable(item.getPublishedDate());
                    Optional<Date> updated = Optional.ofNullable(item.getUpdatedDate());
                    return new Entry(
                            text(item.getUri()).orElse(page.toString()),
                            page,
                            new Teaser(title, published.or(() -> updated).map(Date::toInstant), words),
                            Digest.of(
                                            Optional.of(page.toString()),
                                            title,
                                            published.map(Date::toInstant).map(Object::toString),
                                            updated.map(Date::toInstant).map(Object::toString),
                                            words)
                                    .hex());
                });
    }

    private static Optional<URI> page(String link, URI feed) {
        try {
            return Optional.of(feed.resolve(link)).filter(page -> page.getHost() != null);
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private static Optional<String> longest(SyndEntry item) {
        return Stream.concat(item.getContents().stream(), Stream.ofNullable(item.getDescription()))
                .map(SyndContent::getValue)
                .flatMap(value -> text(value).stream())
                .max(Comparator.comparingInt(String::length));
    }

    private static Optional<String> text(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(words -> !words.isEmpty());
    }

    private static String rootMessage(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }
}
