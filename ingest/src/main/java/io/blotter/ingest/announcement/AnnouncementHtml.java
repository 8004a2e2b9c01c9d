package io.blotter.ingest.announcement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Announcements as web pages. The body is the page as published; title, address and date of publication come from what the page
 * says of itself.
 */
public final class AnnouncementHtml {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<DatePlace> DATE_PLACES = datePlaces();

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
        return new Draft(Optional.empty(), Optional.empty(), address(page), date(page), title(page), html);
    }

    /** The page's title; the heading instead where the title only adds the site's name to it. */
    private static Optional<String> title(Document page) {
        Optional<String> title = text(page.title());
        Optional<String> heading =
                Optional.ofNullable(page.selectFirst("h1")).map(Element::text).flatMap(AnnouncementHtml::text);
        return heading.filter(
                        words -> title.map(longer -> longer.contains(words)).orElse(true))
                .or(() -> title);
    }

    private static Optional<String> address(Document page) {
        return Stream.concat(
                        page.select("link[rel~=(?i)\\bcanonical\\b]").eachAttr("href").stream(),
                        page.select("meta[property=og:url]").eachAttr("content").stream())
                .map(String::strip)
                .filter(Addresses::isWeb)
                .findFirst();
    }

    private static Optional<PublicationDate> date(Document page) {
        return Stream.concat(
                        DATE_PLACES.stream()
                                .flatMap(place -> page.select(place.selector()).eachAttr(place.attribute()).stream()),
                        page.select("script[type=application/ld+json]").stream()
                                .flatMap(script -> linkedDates(script.data())))
                .flatMap(text -> PublicationDate.parseLeniently(text).stream())
                .findFirst();
    }

    private static Stream<String> linkedDates(String linkedData) {
        try {
            return JSON.readTree(linkedData).findValues("datePublished").stream()
                    .filter(JsonNode::isTextual)
                    .map(JsonNode::textValue);
        } catch (JsonProcessingException none) {
            return Stream.empty();
        }
    }

    private static Optional<String> text(String text) {
        return Optional.of(text.strip()).filter(words -> !words.isEmpty());
    }

    /** Where pages state the day of publication: the elements, and the attribute of theirs that holds it. */
    private record DatePlace(String selector, String attribute) {}

    private static List<DatePlace> datePlaces() {
        try (InputStream resource = AnnouncementHtml.class.getResourceAsStream("publication-dates.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .map(line -> line.split("\t", -1))
                    .map(columns -> new DatePlace(columns[0], columns[1]))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
