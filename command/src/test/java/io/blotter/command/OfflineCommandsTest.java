package io.blotter.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code extract} and {@code resolve}: no broker, data on standard output, messages on standard error. */
class OfflineCommandsTest {
    private static final String AUTHORITY =
            "{\"id\": \"p1\", \"source\": \"police.example\", \"publishedAt\": \"2024-03-02\","
                    + " \"title\": \"Raids in Poland\", \"body\": \"On 1 March 2024, police in Poland arrested 17 members of the"
                    + " Sinaloa Cartel and seized 40 kg of cocaine.\"}";
    private static final String PRESS =
            "{\"id\": \"g1\", \"source\": \"gazette.example\", \"publishedAt\": \"2024-03-03\","
                    + " \"title\": \"17 held\", \"body\": \"Polish police arrested 17 members of the Sinaloa Cartel on 1 March 2024."
                    + " They seized 40 kg of cocaine.\"}";
    private static final String BROKEN = "{\"id\": \"torn\", \"body\": \"Four peo";

    @TempDir
    private Path folder;

    private String file = "";

    @BeforeEach
    void writeTheFile() throws IOException {
        Path announcements = folder.resolve("announcements.jsonl");
        Files.write(announcements, (AUTHORITY + "\n" + BROKEN + "\n" + PRESS + "\n").getBytes(StandardCharsets.UTF_8));
        file = announcements.toString();
    }

    @Test
    void extractPrintsALineForEachAnnouncementInTheInputsOrder() {
        // When
        Typed extracted = Typed.piped(PRESS + "\n" + AUTHORITY + "\n", "extract", "-");

        // Then
        assertThat(extracted.status()).isZero();
        assertThat(extracted.err()).isEmpty();
        assertThat(extracted.json()).extracting(line -> line.get("id").asText()).containsExactly("g1", "p1");
        JsonNode operation = extracted.json().get(1).get("operations").get(0);
        assertThat(operation.get("arrests").get("value").asLong()).isEqualTo(17);
        assertThat(operation.get("actionDates").get(0).asText()).isEqualTo("2024-03-01");
        assertThat(operation.get("cartelIds").get(0).asText()).isEqualTo("sinaloa-cartel");
        assertThat(operation.get("seizures").get(0).get("kg").asLong()).isEqualTo(40);
    }

    @Test
    void aBrokenLineIsNamedWithFileAndLineAndTheOthersGoThrough() {
        // When
        Typed extracted = Typed.run("extract", file);

        // Then
        assertThat(extracted.status()).isEqualTo(2);
        assertThat(extracted.json()).extracting(line -> line.get("id").asText()).containsExactly("p1", "g1");
        assertThat(extracted.err().lines()).hasSize(1);
        assertThat(extracted.err()).startsWith("refused: " + file + ", line 2: this is not JSON");
    }

    @Test
    void standardInputsLinesAreNamedToo() {
        // When
        Typed extracted = Typed.piped(BROKEN, "extract", "-");

        // Then
        assertThat(extracted.status()).isEqualTo(2);
        assertThat(extracted.out()).isEmpty();
        assertThat(extracted.err()).startsWith("refused: standard input, line 1: ");
    }

    @Test
    void aFileThatIsNotThereIsBadInput() {
        // When
        Typed extracted = Typed.run("extract", file, "no-such-file.jsonl");

        // Then
        assertThat(extracted.status()).isEqualTo(2);
        assertThat(extracted.json()).hasSize(2);
        assertThat(extracted.err()).contains("no-such-file.jsonl: there is no such file or folder: check the name");
    }

    @Test
    void extractExplainsToAPersonWhatItReadFromAPlainText() throws IOException {
        // Given
        Path text = folder.resolve("raids.txt");
        Files.writeString(
                text, "Raids in Poland\n\nPolice arrested 17 members of a gang and seized 40 kg of cocaine.\n");

        // When
        Typed explained = Typed.run("extract", "--explain", text.toString());

        // Then
        assertThat(explained.status()).isZero();
        assertThat(explained.out())
                .contains(
                        "arrested [1 17 members]", "seized [2 40 kg of cocaine]", "[2] seized, drug (cocaine): 40 kg");
    }

    @Test
    void explainingStillNamesWhatIsNoAnnouncement() {
        // When
        Typed explained = Typed.run("extract", "--explain", file);

        // Then
        assertThat(explained.status()).isEqualTo(2);
        assertThat(explained.out()).contains("== p1", "== g1");
        assertThat(explained.err()).contains("line 2");
    }

    @Test
    void resolvePrintsOneOperationForWhatTwoTellOf() {
        // When
        Typed resolved = Typed.run("resolve", file);

        // Then
        assertThat(resolved.status()).isEqualTo(2);
        assertThat(resolved.err()).contains("line 2");
        assertThat(resolved.json()).hasSize(1);
        JsonNode operation = resolved.json().get(0);
        assertThat(operation.get("reports"))
                .extracting(report -> report.get("announcementId").asText())
                .containsExactly("g1", "p1");
        assertThat(operation.get("arrests").get("value").asLong()).isEqualTo(17);
    }

    @Test
    void resolveWithTotalsPrintsTheTotalsPerCartelInstead() {
        // When
        Typed totals = Typed.piped(AUTHORITY + "\n" + PRESS, "resolve", "--totals", "-");

        // Then
        assertThat(totals.status()).isZero();
        assertThat(totals.json()).hasSize(1);
        JsonNode cartel = totals.json().get(0);
        assertThat(cartel.get("cartel").asText()).isEqualTo("sinaloa-cartel");
        assertThat(cartel.get("operations").asLong()).isEqualTo(1);
        assertThat(cartel.get("reports").asLong()).isEqualTo(2);
        assertThat(cartel.get("arrests").get("value").asLong()).isEqualTo(17);
    }

    @Test
    void aLaterVersionOfAnAnnouncementReplacesTheEarlier() {
        // When
        Typed totals = Typed.piped(
                AUTHORITY + "\n" + AUTHORITY.replace("arrested 17", "arrested 19"), "resolve", "--totals", "-");

        // Then
        assertThat(totals.json().get(0).get("arrests").get("value").asLong()).isEqualTo(19);
    }
}
