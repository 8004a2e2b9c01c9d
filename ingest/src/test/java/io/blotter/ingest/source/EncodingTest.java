package io.blotter.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.ingest.announcement.Item;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {
    private static final String TEXT = "Café: €3 million, 🚓";

    private final Path folder;

    EncodingTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkIsHonoured(String charset) throws IOException {
        for (String name : List.of("news.txt", "news.html", "news.jsonl", "news.json")) {
            // Given
            boolean json = name.contains("json");
            Path file =
                    write(name, (json ? "\ufeff{\"body\": \"" + TEXT + "\"}\n" : "\ufeff" + TEXT).getBytes(charset));

            // When, Then
            assertThat(Reading.shown(Reading.files(file))).as(name).containsExactly(TEXT);
        }
    }

    @Test
    void aLineInAnotherCharsetIsRefusedWithItsFirstBadByteAndTheOthersAreRead() throws IOException {
        // Given
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("{\"body\": \"é\"}\n{\"body\": \"".getBytes(StandardCharsets.UTF_8));
        bytes.write("é è\"}\n".getBytes(StandardCharsets.ISO_8859_1));
        bytes.write("{\"body\": \"c\"}\n".getBytes(StandardCharsets.UTF_8));
        Path file = write("news.jsonl", bytes.toByteArray());

        // When
        List<Item> items = Reading.files(file);

        // Then
        assertThat(Reading.shown(items)).containsExactly("é", "2: unknown-charset", "c");
        assertThat(Reading.refused(items).message())
                .isEqualTo(file
                        + ", line 2: this is not UTF-8 text: byte 25 of the input (0xE9) cannot be read; say which "
                        + "charset it is in with --charset NAME (windows-1252, for example), or convert it to UTF-8");
        assertThat(Reading.refused(items).raw()).contains("{\"body\": \"\ufffd \ufffd\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"news.txt", "news.html", "news.json"})
    void otherFilesInAnotherCharsetAreRefusedAsWell(String name) throws IOException {
        // Given
        Path file = write(name, "{\"body\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1));

        // When
        Item.Refused refused = Reading.refused(Reading.files(file));

        // Then
        assertThat(refused.reason().label()).isEqualTo("unknown-charset");
        assertThat(refused.message()).contains("byte 10 of the input (0xE9)");
    }

    @Test
    void aCharacterCutOffAtTheEndIsRefused() throws IOException {
        // Given
        Path file = write("news.txt", new byte[] {'a', (byte) 0xE2, (byte) 0x82});

        // When, Then
        assertThat(Reading.refused(Reading.files(file)).message()).contains("byte 1 of the input (0xE2)");
    }

    @Test
    void badBytesAreFoundAtTheirPlaceHoweverFarIn() throws IOException {
        // Given
        byte[] bytes = ("é".repeat(100_000) + "?").getBytes(StandardCharsets.UTF_8);
        bytes[200_000] = (byte) 0xFF;

        // When, Then
        assertThat(Reading.refused(Reading.files(write("news.txt", bytes))).message())
                .contains("byte 200000 of the input (0xFF)");
    }

    @ParameterizedTest
    @CsvSource({"windows-1252, Café €", "UTF-16BE, Café €", "Shift_JIS, 表示 表", "GB18030, 毒品 €"})
    void theCharsetStatedIsUsed(String name, String text) throws IOException {
        // Given
        Charset charset = Charset.forName(name);
        Path lines = write("news.jsonl", ("{\"body\": \"" + text + "\"}\n{\"body\": \"b\"}\n").getBytes(charset));
        Path plain = write("news.txt", text.getBytes(charset));
        Path page = write("news.html", text.getBytes(charset));

        // When
        List<Item> items = Reading.files(Optional.of(charset), FileAccess.real(), lines, plain, page);

        // Then
        assertThat(Reading.shown(items)).containsExactly(text, "b", text, text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            windows-1251 | <meta charset="windows-1251">
            windows-1252 | <meta charset=iso-8859-1>
            windows-1252 | <META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=latin1">
            UTF-8        | <meta charset="utf-16">
            UTF-8        | <meta charset="">
            """)
    void aPageIsReadInTheCharsetThatItNames(String charset, String meta) throws IOException {
        // Given
        String page = meta + (charset.equals("windows-1251") ? "<p>Полиция</p>" : "<p>€3 million</p>");

        // When, Then
        assertThat(Reading.shown(Reading.files(write("news.html", page.getBytes(charset)))))
                .containsExactly(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"klingon-8", "no such name!"})
    void aPageThatNamesAnUnknownCharsetIsRefusedByThatName(String name) throws IOException {
        // Given
        Path file = write("news.html", ("<meta charset=\"" + name + "\"><p>a</p>").getBytes(StandardCharsets.UTF_8));

        // When
        Item.Refused refused = Reading.refused(Reading.files(file));

        // Then
        assertThat(refused.reason().label()).isEqualTo("unknown-charset");
        assertThat(refused.message()).contains('"' + name + '"').contains("--charset NAME");
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
