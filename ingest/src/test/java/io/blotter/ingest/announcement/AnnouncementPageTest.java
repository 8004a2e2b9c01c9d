package io.blotter.ingest.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.schemas.Announcement;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnouncementPageTest {
    private static final String STORY = """
            <p>Officers of the harbour police arrested seven men on Tuesday and seized 300 kilograms of cocaine.</p>
            <p>The drugs had been hidden in a container of bananas. Investigators searched twelve homes, and took
            €120,000 in cash, four cars, and a boat.</p>
            <ul><li>7 arrests</li><li>12 searches</li></ul>
            <p>The men are between 21 and 54 years old, and will be brought before a judge on Friday.</p>""";
    private static final URI ADDRESS = URI.create("https://www.harbour.example/news/7");

    @Test
    void theArticleIsTakenWithoutWhatStandsAroundIt() {
        // Given
        String page = page("<meta property=article:published_time content=2024-03-05>", """
                <nav><ul><li><a href=/>Home</a></li><li><a href=/wanted>Most wanted: 45 persons</a></li></ul></nav>
                <main><article><h1>Seven held over cocaine</h1>%s</article></main>
                <aside><h2>Related</h2><ul><li><a href=/6>Six held in spring</a></li></ul></aside>
                <footer>Call 112 in an emergency</footer>""".formatted(STORY));

        // When
        Announcement announcement = article(page, ADDRESS);

        // Then
        assertThat(announcement.getTitle()).contains("Seven held over cocaine");
        assertThat(announcement.getPublishedOn()).contains(LocalDate.of(2024, 3, 5));
        assertThat(announcement.getSource()).isEqualTo("harbour.example");
        assertThat(announcement.getBody())
                .contains("arrested seven men", "<li>7 arrests</li>", "four cars", "before a judge")
                .doesNotContain("Most wanted", "Six held", "emergency");
    }

    @Test
    void nothingOfAPageIsKeptThatCouldDoAnything() {
        // Given
        String page = page(
                "",
                "<article onclick='x()'>" + STORY
                        + "<p style='display:none'>Then <a href='javascript:x()'>click</a> <img src=x onerror=x()><script>x()</script><svg onload=x()></p>"
                        + "<iframe src=https://evil.example></iframe></article>");

        // When
        String body = article(page, ADDRESS).getBody();

        // Then
        assertThat(body)
                .contains("arrested seven men")
                .doesNotContain("x()", "javascript", "iframe", "style=", "href", "<img");
    }

    @Test
    void thePageItselfSaysWhichAddressIsItsOwn() {
        // Given
        String page = page("<link rel=canonical href=/news/7>", "<article>" + STORY + "</article>");

        // When / Then
        assertThat(article(page, URI.create("https://harbour.example/news/7?print=1"))
                        .getId())
                .isEqualTo(article(page, URI.create("https://harbour.example/news/7"))
                        .getId());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://other-police.example/news/9",
                "/",
                "https://www.harbour.example/",
                "/news",
                "/news/",
                "not an address:"
            })
    void aPageCannotTakeThePlaceOfAnother(String claimed) {
        // Given
        String page = page("<link rel=canonical href='" + claimed + "'>", "<article>" + STORY + "</article>");

        // When / Then
        assertThat(article(page, ADDRESS).getUrl()).contains(ADDRESS.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/news/7/amp", "/news/7/print/", "/news/7/index.html", "/news/7/", "/harbour/news/7"})
    void anotherWayToShowAPageIsThePage(String shown) {
        // Given
        String page = page("<link rel=canonical href=/news/7>", "<article>" + STORY + "</article>");

        // When / Then
        assertThat(article(page, URI.create("https://harbour.example" + shown)).getUrl())
                .contains("https://harbour.example/news/7");
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/7?utm_source=rss&utm_medium=feed, https://a.example/7",
        "https://a.example/7?id=4&utm_source=rss#top,        https://a.example/7?id=4",
        "https://a.example/7?id=4&fbclid=x,                  https://a.example/7?id=4",
        "https://a.example/7?from=utm_source,                https://a.example/7?from=utm_source",
    })
    void theWayToAPageIsNoPartOfItsAddress(String followed, String kept) {
        assertThat(article(page("", "<article>" + STORY + "</article>"), URI.create(followed))
                        .getUrl())
                .contains(kept);
    }

    @Test
    void whatThePageDoesNotSayComesFromTheFeed() {
        // Given
        Teaser teaser = new Teaser(
                Optional.of("Seven held"), Optional.of(Instant.parse("2024-03-05T09:00:00Z")), Optional.empty());

        // When
        Announcement announcement = accepted(
                AnnouncementPage.article("<article>" + STORY + "</article>", ADDRESS, teaser, Origin.of("page"))
                        .orElseThrow());

        // Then
        assertThat(announcement.getTitle()).contains("Seven held");
        assertThat(announcement.getPublishedAt()).contains(Instant.parse("2024-03-05T09:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<p>Menu</p>",
                "<form><input name=q></form>",
                "<div id=app></div><script src=app.js></script>",
            })
    void aPageWithoutAnArticleIsNotTakenForOne(String page) {
        assertThat(AnnouncementPage.article(page, ADDRESS, Teaser.NONE, Origin.of("page")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"<div>, 100000", "<p>a</p>, 100000", "<b><i><p>, 40000", "<table><tr><td>, 20000"})
    void aPageMadeToBeSlowIsNotTakenApart(String part, int times) {
        assertThat(AnnouncementPage.article(part.repeat(times), ADDRESS, Teaser.NONE, Origin.of("page")))
                .isEmpty();
    }

    private static String page(String head, String body) {
        return "<!doctype html><html><head><title>Seven held over cocaine | Harbour Police</title>" + head
                + "</head><body>" + body + "</body></html>";
    }

    private static Announcement article(String page, URI address) {
        return accepted(AnnouncementPage.article(page, address, Teaser.NONE, Origin.of("page"))
                .orElseThrow());
    }

    private static Announcement accepted(Item item) {
        assertThat(item).isInstanceOf(Item.Accepted.class);
        return ((Item.Accepted) item).announcement();
    }
}
