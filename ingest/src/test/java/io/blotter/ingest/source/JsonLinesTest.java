package io.blotter.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.ingest.announcement.Item;
import io.blotter.ingest.announcement.Limits;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesTest {
    @Test
    void everyLineIsAnAnnouncementAndABadOneCostsNoOther() {
        // When
        List<Item> items =
                Reading.standardInput("{\"body\": \"a\"}\r\n\n  \nno json\n{\"title\": \"b\"}\n{\"body\": \"c\"}");

        // Then
        assertThat(Reading.shown(items)).containsExactly("a", "4: not-json", "5: missing-body", "c");
        assertThat(Reading.refused(items).message()).startsWith("standard input, line 4: this is not JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", " \n\r\n \t"})
    void nothingAtAllIsRefusedOnce(String text) {
        assertThat(Reading.shown(Reading.standardInput(text))).containsExactly("empty");
    }

    @Test
    void aLineTooLongIsSkippedAndTheNextIsRead() {
        // Given
        String endless = "{\"body\": \"" + "x".repeat(Limits.RAW_LENGTH) + "\"}\n";

        // When
        List<Item> items = Reading.standardInput(endless + "{\"body\": \"next\"}\n");

        // Then
        assertThat(Reading.shown(items)).containsExactly("1: too-large", "next");
        assertThat(Reading.refused(items).message())
                .isEqualTo(
                        "standard input, line 1: the line has 8388620 characters, more than the 8388608 that are taken: "
                                + "split or shorten the announcement");
        assertThat(Reading.refused(items).raw()).isEmpty();
    }

    @Test
    void aBodyOfTwoMebibytesIsRefusedAndTheNextIsRead() {
        // Given
        String large = "{\"body\": \"" + "x".repeat(2 * Limits.BODY_BYTES) + "\"}\n";

        // When
        List<Item> items = Reading.standardInput(large + "{\"body\": \"next\"}\n");

        // Then
        assertThat(Reading.shown(items)).containsExactly("1: too-large", "next");
        assertThat(Reading.refused(items).message()).contains("the body has 2097152 bytes");
    }
}
