package io.blotter.ingest.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.schemas.Announcement;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnouncementJsonTest {
    private static final Origin ORIGIN = Origin.line("news.jsonl", 3);

    @Test
    void everyFieldOfACompleteAnnouncementIsTaken() {
        // When
        Announcement announcement = accepted("""
                {"id": "harbour-7", "source": "police.example", "url": "https://police.example/7",
                 "publishedAt": "2023-05-12T01:30:00.1234+02:00", "title": "Seven held", "body": "Seven men were arrested."}""");

        // Then
        assertThat(announcement)
                .isEqualTo(new Announcement(
                        "harbour-7",
                        "police.example",
                        "https://police.example/7",
                        LocalDate.of(2023, 5, 12),
                        Instant.parse("2023-05-11T23:30:00.123Z"),
                        "Seven held",
                        "Seven men were arrested.",
                        null,
                        null));
    }

    @Test
    void aBodyAloneIsEnough() {
        // When
        Announcement announcement = accepted("{\"body\": \"Seven men were arrested.\"}");

        // Then
        assertThat(announcement.getId()).matches("txt-[0-9a-f]{32}");
        assertThat(announcement.getSource()).isEqualTo("unknown");
        assertThat(announcement.getUrl()).isEmpty();
        assertThat(announcement.getPublishedOn()).isEmpty();
        assertThat(announcement.getPublishedAt()).isEmpty();
        assertThat(announcement.getTitle()).isEmpty();
    }

    @Test
    void nullsAndBlanksAreAsGoodAsAbsentAndOtherFieldsArePassedOver() {
        // When
        Announcement announcement = accepted("""
                {"id": " ", "source": null, "url": null, "publishedAt": null, "title": "", "body": "Two held.",
                 "relevant": true, "operations": [{"primary": {}}]}""");

        // Then
        assertThat(announcement).isEqualTo(accepted("{\"body\": \"Two held.\"}"));
    }

    @Test
    void theTextStaysAsPublishedToTheCharacter() {
        // When
        Announcement announcement =
                accepted("{\"title\": \" A \", \"body\": \"\\n <p>1\\u00a0kg \\ud83d\\ude80</p>\\r\\n\"}");

        // Then
        assertThat(announcement.getTitle()).contains(" A ");
        assertThat(announcement.getBody()).isEqualTo("\n <p>1\u00a0kg \ud83d\ude80</p>\r\n");
    }

    @Test
    void halfAnEmojiBecomesTheReplacementCharacterSoThatOffsetsHold() {
        assertThat(accepted("{\"body\": \"cut \\ud83d off \\ude80\"}").getBody())
                .isEqualTo("cut \ufffd off \ufffd");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"body": "a"                               | not-json      | this is not JSON
            {"body": "a",}                             | not-json      | this is not JSON
            Seven men were arrested.                   | not-json      | this is not JSON
            {"body": "a"} {"body": "b"}                | not-json      | on a line of its own
            {'body': 'a'}                              | not-json      | this is not JSON
            ` `                                        | empty         | there is nothing here
            ["a"]                                      | not-an-object | this is an array
            null                                       | not-an-object | this is null
            "a"                                        | not-an-object | this is a text
            17                                         | not-an-object | this is a number
            {"id": "1", "text": "a"}                   | missing-body  | fields found: "id", "text"
            {}                                         | missing-body  | fields found: none
            {"body": null}                             | missing-body  | there is no "body"
            {"body": ""}                               | empty         | the body is empty
            {"body": " \\n\\t "}                       | empty         | the body is empty
            {"body": 7}                                | bad-field     | "body" is a number where text is expected
            {"body": {"html": "a"}}                    | bad-field     | "body" is an object where text is expected
            {"id": 7, "body": "a"}                     | bad-field     | "id" is a number where text is expected
            {"id": "a\\u0000b", "body": "a"}           | bad-field     | "id" has control characters
            {"id": "a\\ud800b", "body": "a"}           | bad-field     | broken ones
            {"url": "http://a\\nb", "body": "a"}       | bad-field     | "url" has control characters
            {"body": "a", "body": "b"}                 | bad-field     | "body" is given twice
            {"x": 1, "body": "a", "x": 2}              | bad-field     | "x" is given twice
            {"publishedAt": "12 May", "body": "a"}     | bad-date      | "publishedAt" is "12 May"
            {"publishedAt": "2023-02-30", "body": "a"} | bad-date      | write a day (2023-05-12)
            {"publishedAt": 1683849600, "body": "a"}   | bad-field     | "publishedAt" is a number
            """)
    void whatIsWrongIsSaid(String json, String reason, String words) {
        // When
        Item.Refused refused = refused(json);

        // Then
        assertThat(refused.reason().label()).isEqualTo(reason);
        assertThat(refused.message()).startsWith("news.jsonl, line 3: ").contains(words);
        assertThat(refused.raw()).contains(json);
    }

    @Test
    void aBodyOfOneMebibyteIsTakenAndOneByteMoreIsNot() {
        // Given: two bytes of UTF-8 a character
        String most = "é".repeat(Limits.BODY_BYTES / 2);

        // When, Then
        assertThat(accepted("{\"body\": \"" + most + "\"}").getBody()).isEqualTo(most);
        assertThat(refused("{\"body\": \"" + most + "a\"}").message())
                .isEqualTo("news.jsonl, line 3: the body has 1048577 bytes, more than the 1048576 that are taken: "
                        + "split or shorten the announcement");
        assertThat(refused("{\"body\": \"" + most + most + "\"}").reason()).isEqualTo(RefusalReason.TOO_LARGE);
    }

    @Test
    void theLargestBodyIsTakenEvenWithEveryCharacterEscaped() {
        assertThat(accepted("{\"body\": \"" + "\\u0041".repeat(Limits.BODY_BYTES) + "\"}")
                        .getBody())
                .hasSize(Limits.BODY_BYTES);
    }

    @Test
    void idsAndTitlesHaveTheirLimits() {
        assertThat(accepted(withId("i".repeat(256))).getId()).hasSize(256);
        assertThat(refused(withId("i".repeat(257))).message()).contains("\"id\" is 257 characters long");
        assertThat(accepted(withTitle("t".repeat(16 * 1024))).getTitle()).isPresent();
        assertThat(refused(withTitle("t".repeat(16 * 1024 + 1))).reason()).isEqualTo(RefusalReason.TOO_LARGE);
    }

    @Test
    void deepNestingIsRefusedWithoutHarm() {
        assertThat(refused("{\"body\": \"a\", \"x\": " + "[".repeat(100_000)).reason())
                .isEqualTo(RefusalReason.BAD_FIELD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001b[2J", "\u202e", "\r\n"})
    void foreignTextCannotSteerTheTerminal(String trick) {
        assertThat(refused("{\"publishedAt\": \"x"
                                + trick.replace("\u001b", "\\u001b").replace("\r\n", "\\r\\n")
                                + "y\", \"body\": \"a\"}")
                        .message())
                .doesNotContain(trick);
    }

    private static String withId(String id) {
        return "{\"id\": \"" + id + "\", \"body\": \"a\"}";
    }

    private static String withTitle(String title) {
        return "{\"title\": \"" + title + "\", \"body\": \"a\"}";
    }

    private static Announcement accepted(String json) {
        Item item = AnnouncementJson.read(json, ORIGIN);
        assertThat(item).isInstanceOf(Item.Accepted.class);
        return ((Item.Accepted) item).announcement();
    }

    private static Item.Refused refused(String json) {
        Item item = AnnouncementJson.read(json, ORIGIN);
        assertThat(item).isInstanceOf(Item.Refused.class);
        return (Item.Refused) item;
    }
}
