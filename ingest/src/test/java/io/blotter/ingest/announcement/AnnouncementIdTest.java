package io.blotter.ingest.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnouncementIdTest {
    private static final String PAGE = "https://police.example/news/7?lang=en";

    @Test
    void theIdGivenIsTheId() {
        assertThat(id("{\"id\": \" harbour-7 \", \"url\": \"" + PAGE + "\", \"body\": \"a\"}"))
                .isEqualTo("harbour-7");
    }

    @Test
    void anAddressMakesAnIdThatOutlivesRevisionsOfTheText() {
        // Given
        String first = id("{\"url\": \"" + PAGE + "\", \"body\": \"Six held\"}");

        // When
        String revised = id("{\"url\": \"" + PAGE + "\", \"title\": \"New\", \"body\": \"Seven held\"}");

        // Then
        assertThat(revised)
                .isEqualTo(first)
                .as("ids must never change between releases: they are what makes pushing again harmless")
                .isEqualTo("url-c1fbd4a821455524f3dc1b3a0c13ade9");
    }

    @ParameterizedTest
    @ValueSource(strings = {PAGE + "#top", "HTTPS://Police.EXAMPLE/news/7?lang=en", "  " + PAGE})
    void spellingsOfOneAddressMakeOneId(String spelling) {
        assertThat(id("{\"url\": \"" + spelling + "\", \"body\": \"a\"}"))
                .isEqualTo(id("{\"url\": \"" + PAGE + "\", \"body\": \"a\"}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://police.example/News/7?lang=en",
                "https://police.example/news/7?lang=nl",
                "https://police.example/news/8",
                "not an address"
            })
    void otherAddressesMakeOtherIds(String other) {
        assertThat(id("{\"url\": \"" + other + "\", \"body\": \"a\"}"))
                .isNotEqualTo(id("{\"url\": \"" + PAGE + "\", \"body\": \"a\"}"));
    }

    @Test
    void withoutIdAndAddressTheContentMakesTheId() {
        // Given
        String plain = id("{\"body\": \"a\"}");

        // When, Then
        assertThat(plain).isEqualTo("txt-c4853c320dfc01c2094d3a5ee3cf97f9");
        assertThat(id("{\"title\": \"a\", \"body\": \"a\"}")).isNotEqualTo(plain);
        assertThat(id("{\"source\": \"b\", \"body\": \"a\"}")).isNotEqualTo(plain);
        assertThat(id("{\"publishedAt\": \"2023-05-12\", \"body\": \"a\"}")).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.Police.example/7, police.example",
        "https://press.police.example:8443/7, press.police.example",
        "ftp://police.example/7, police.example",
        "police.example/7, unknown",
        "https://, unknown",
        "not an address, unknown"
    })
    void theHostOfTheAddressIsTheSourceWhereNoneIsGiven(String url, String source) {
        // When
        Item item = AnnouncementJson.read("{\"url\": \"" + url + "\", \"body\": \"a\"}", Origin.of("test"));

        // Then
        assertThat(((Item.Accepted) item).announcement().getSource()).isEqualTo(source);
    }

    private static String id(String json) {
        return ((Item.Accepted) AnnouncementJson.read(json, Origin.of("test")))
                .announcement()
                .getId();
    }
}
