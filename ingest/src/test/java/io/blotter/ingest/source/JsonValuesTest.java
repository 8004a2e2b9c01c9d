package io.blotter.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.ingest.announcement.Item;
import io.blotter.ingest.announcement.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonValuesTest {
    private final Path folder;

    JsonValuesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"body": "a"}                                          | a
            [{"body": "a"}]                                        | a
            [{"body": "a"}, {"body": "b"}]                         | a b
            {"body": "a"} {"body": "b"}                            | a b
            {"body": "a"}NL{"body": "b"}                           | a b
            [{"body": "],}[{\\"", "x": [{}]}, {"body": "b"}]       | ],}[{" b
            [{"body": "\\\\"}, {"body": "b"}]                      | \\ b
            ` `                                                    | 1:_empty
            []                                                     | 1:_empty
            [NL{"body": "a"},NL{"text": "b"},NL{"body": "c"}NL]    | a 3:_missing-body c
            [{"body": "a"}, 7, null, {"body": "c"}]                | a 1:_not-an-object 1:_not-an-object c
            [{"body": "a"}, {"body" "b"}, {"body": "c"}]           | a 1:_not-json c
            [{"body": "a"},, {"body": "c"},]                       | a 1:_empty c 1:_empty
            [NL{"body": "aNL},NL{"body": "b"},NL{"body": "c"}NL]   | 2:_not-json b c
            [{"body": "a"}, {"body": "b                            | a 1:_not-json
            [{"body": "a"}                                         | 1:_not-json
            [{"body": "a"}] and more                               | a 1:_not-json
            {"body": "a"}NL, {"body": "b"}                         | a 2:_not-json
            {"body": "a"                                           | 1:_not-json
            Seven men                                              | 1:_not-json
            "a"                                                    | 1:_not-json
            ]                                                      | 1:_not-json
            """)
    void whatIsGoodIsReadAndWhatIsBrokenIsSaid(String json, String shown) throws IOException {
        // Given
        Path file = Files.writeString(folder.resolve("news.json"), json.replace("NL", "\n"));

        // When
        List<Item> items = Reading.files(file);

        // Then
        assertThat(Reading.shown(items))
                .isEqualTo(Arrays.stream(shown.split(" "))
                        .map(word -> word.replace('_', ' '))
                        .toList());
    }

    @Test
    void anElementTooLargeIsSkippedAndTheNextIsRead() throws IOException {
        // Given
        Path file = Files.writeString(
                folder.resolve("news.json"),
                "[{\"body\": \"" + "x".repeat(Limits.RAW_LENGTH) + "\"}, {\"body\": \"next\"}]");

        // When, Then
        assertThat(Reading.shown(Reading.files(file))).containsExactly("1: too-large", "next");
    }

    @Test
    void aFileCutOffSaysWhereAndKeepsWhatIsLeft() throws IOException {
        // Given
        Path file = Files.writeString(folder.resolve("news.json"), "[\n{\"body\": \"a\"},\n{\"body\": \"b");

        // When
        Item.Refused refused = Reading.refused(Reading.files(file));

        // Then
        assertThat(refused.message())
                .isEqualTo(file
                        + ", line 3: the file ends within its array, in the element that starts here: is it cut off?");
        assertThat(refused.raw()).contains("{\"body\": \"b");
    }
}
