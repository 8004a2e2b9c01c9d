package io.blotter.ingest.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.schemas.Announcement;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnouncementHtmlTest {
    @Test
    void aPageIsTakenAsPublishedWithWhatItSaysOfItself() {
        // Given
        String page = """
                <!doctype html><html><head><title>Seven held in harbour | Police</title>
                <link rel="canonical" href="https://www.police.example/news/7">
                <meta property="article:published_time" content="2023-05-12T00:30:00+02:00"></head>
                <body><h1>Seven held in harbour</h1><p>Seven men were arrested.</p></body></html>""";

        // When
        Announcement announcement = accepted(page);

        // Then
        assertThat(announcement.getId()).startsWith("url-");
        assertThat(announcement.getSource()).isEqualTo("police.example");
        assertThat(announcement.getUrl()).contains("https://www.police.example/news/7");
        assertThat(announcement.getPublishedOn()).contains(LocalDate.of(2023, 5, 12));
        assertThat(announcement.getPublishedAt()).contains(Instant.parse("2023-05-11T22:30:00Z"));
        assertThat(announcement.getTitle()).contains("Seven held in harbour");
        assertThat(announcement.getBody()).isEqualTo(page);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <title>Seven held</title><h1>Police</h1>            | Seven held
            <title>Seven held - Police</title><h1>Seven held</h1> | Seven held
            <h1>Seven <b>held</b></h1>                          | Seven held
            <title> </title><h1>Seven held</h1>                 | Seven held
            <title>Seven &amp; two</title>                      | Seven & two
            <p>Seven held</p>                                   |
            """)
    void theTitleIsThePagesOwnWithoutTheNameOfTheSite(String html, String title) {
        assertThat(accepted(html + "<p>text</p>").getTitle().orElse(null)).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta name='DC.date.issued' content='2023-05-12'>",
                "<meta itemprop=datePublished content='2023-05-12T10:00:00'>",
                "<time itemprop='datePublished' datetime='2023-05-12'>yesterday</time>",
                "<meta name=date content='soon'><meta name=pubdate content='2023/05/12'>",
                "<script type='application/ld+json'>{\"@graph\": [{\"datePublished\": \"2023-05-12T10:00:00Z\"}]}</script>"
            })
    void theDayOfPublicationIsFoundWherePagesStateIt(String html) {
        assertThat(accepted(html + "<p>text</p>").getPublishedOn()).contains(LocalDate.of(2023, 5, 12));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta name=date content='soon'>",
                "<script type='application/ld+json'>{\"datePublished\": </script>",
                "<link rel=canonical href='/news/7'>",
                "<link rel=canonical href='javascript:alert(1)'>"
            })
    void whatIsNoDateOrNoWholeAddressIsLeftAside(String html) {
        // When
        Announcement announcement = accepted(html + "<p>text</p>");

        // Then
        assertThat(announcement.getPublishedOn()).isEmpty();
        assertThat(announcement.getUrl()).isEmpty();
    }

    @Test
    void aPageWithoutTextIsRefused() {
        assertThat(AnnouncementHtml.read("<html><body><script>load()</script></body></html>", Origin.of("a.html")))
                .isInstanceOfSatisfying(Item.Refused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(RefusalReason.EMPTY));
    }

    @Test
    void tagsNestedWithoutEndDoNoHarm() {
        assertThat(accepted("<div>".repeat(100_000) + "text").getBody()).endsWith("text");
    }

    private static Announcement accepted(String html) {
        return ((Item.Accepted) AnnouncementHtml.read(html, Origin.of("a.html"))).announcement();
    }
}
