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
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a web page says of itself: title, address, date of publication. */
final class PageFacts {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<DatePlace> DATE_PLACES = datePlaces();

    private PageFacts() {}

    /** The page's title; the heading instead where the title only adds the site's name to it. */
    static Optional<String> title(Document page) {
        Optional<String> title = text(page.title());
        Optional<String> heading =
                Optional.ofNullable(page.selectFirst("h1")).map(Element::text).flatMap(PageFacts::text);
        return heading.filter(
                        words -> title.map(longer -> longer.contains(words)).orElse(true))
                .or(() -> title);
    }

    /** The address that the page gives as its own; made whole where the page was parsed with the address it came from. */
    static Optional<String> address(Document page) {
        return Stream.concat(
                        page.select("link[rel~=(?i)\\bcanonical\\b]").eachAttr("abs:href").stream(),
                        page.select("meta[property=og:url]").eachAttr("content").stream())
                .map(String::strip)
                .filter(Addresses::isWeb)
                .findFirst();
    }

    /** The day that the page states as that of its publication. */
    static Optional<PublicationDate> date(Document page) {
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
        try (InputStream resource = PageFacts.class.getResourceAsStream("publication-dates.tsv");
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
