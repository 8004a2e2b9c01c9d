package io.blotter.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import io.blotter.Patience;
import io.blotter.embedded.port.Ports;
import io.blotter.pipeline.Pipeline;
import io.blotter.pipeline.PipelineSettings;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people push by mistake is named and left out; the rest of it counts. */
class BadInputIT {
    @TempDir
    private static Path data;

    private static Pipeline pipeline;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        pipeline = Pipeline.start(new PipelineSettings(data, 0, 0, 0));
    }

    @AfterAll
    static void stop() {
        pipeline.close();
    }

    @Test
    void ofAFolderTheGoodIsCountedAndEverythingElseNamedWithItsPlaceAndAdvice() throws IOException {
        // Given
        write(
                "a-good.jsonl",
                announcement("folder-1", 17, "Sinaloa Cartel") + "\n{\"id\": \"torn\", \"bo\n"
                        + "{\"id\": \"no-text\", \"source\": \"police.example\"}\n"
                        + "{\"id\": \"huge\", \"body\": \"" + "x".repeat(2 << 20) + "\"}\n"
                        + "[1, 2]\n");
        write("b-empty.json", "");
        write(
                "c-latin.txt",
                "Police arrested 99 members of the Sinaloa Cartel in Málaga.",
                StandardCharsets.ISO_8859_1);
        write(
                "d-page.html",
                "<html><head><meta charset='x-unknown'></head><body><p>Police arrested 98.</p></body></html>");
        write("e-unknown-kind.pdf", "%PDF");
        write(
                "f/deep/good.txt",
                "Raid in Sonora\n\nOn 2 March 2024, police in Mexico arrested 4 members of the Sinaloa Cartel.");

        // When
        Typed pushed = Typed.against(pipeline.connection(), "push", folder.toString());

        // Then
        assertThat(pushed.status()).isEqualTo(2);
        assertThat(pushed.out()).isEmpty();
        assertThat(pushed.err().lines())
                .hasSize(8)
                .anySatisfy(line -> assertThat(line)
                        .startsWith("refused: " + folder.resolve("a-good.jsonl") + ", line 2: this is not JSON"))
                .anySatisfy(line -> assertThat(line).contains("a-good.jsonl, line 3: there is no \"body\""))
                .anySatisfy(line -> assertThat(line).contains("a-good.jsonl, line 4: ", "bytes", "shorten"))
                .anySatisfy(line -> assertThat(line).contains("a-good.jsonl, line 5: this is an array", "JSON object"))
                .anySatisfy(line -> assertThat(line).contains("b-empty.json, line 1: the file is empty"))
                .anySatisfy(line -> assertThat(line).contains("c-latin.txt: ", "--charset"))
                .anySatisfy(line -> assertThat(line).contains("d-page.html: ", "x-unknown", "--charset"));
        assertThat(pushed.err().lines().toList().get(7))
                .startsWith("sent 2, revised 0, already there 0, refused 7")
                .contains("not-json 1", "missing-body 1", "too-large 1", "not-an-object 1", "unknown-charset 2");
        awaitArrests("sinaloa-cartel", 21);
    }

    @Test
    void whatIsPushedAgainIsAlreadyThere() throws IOException {
        // Given
        Path file = write("again.jsonl", announcement("again-1", 5, "Kinahan Cartel"));
        Typed first = Typed.against(pipeline.connection(), "push", file.toString());

        // When
        Typed second = Typed.against(pipeline.connection(), "push", file.toString());

        // Then
        assertThat(first.err()).isEqualToIgnoringNewLines("sent 1, revised 0, already there 0, refused 0");
        assertThat(first.status()).isZero();
        assertThat(second.err()).isEqualToIgnoringNewLines("sent 0, revised 0, already there 1, refused 0");
        assertThat(second.status()).isZero();
    }

    @Test
    void aTextInAnotherCharsetGoesThroughWhereItIsNamed() throws IOException {
        // Given
        Path file = write(
                "latin.txt",
                "Redada en Málaga\n\nOn 4 March 2024, police in Spain arrested 6 people in Málaga.",
                Charset.forName("windows-1252"));

        // When
        Typed pushed = Typed.against(pipeline.connection(), "push", "--charset", "windows-1252", file.toString());

        // Then
        assertThat(pushed.status()).isZero();
        assertThat(pushed.err()).startsWith("sent 1,");
    }

    @Test
    void whatIsRefusedIsKeptForMending() throws IOException {
        // Given
        String torn = "{\"id\": \"mend-me\", \"bo";
        Path file = write("in.jsonl", torn + "\n[]\n");
        Path aside = folder.resolve("refused.jsonl");

        // When
        Typed pushed = Typed.against(pipeline.connection(), "push", "--refused", aside.toString(), file.toString());

        // Then
        assertThat(pushed.status()).isEqualTo(2);
        assertThat(Files.readString(aside)).isEqualTo(torn + "\n[]\n");
    }

    @Test
    void whereTheRefusedCannotBeKeptNothingIsSent() throws IOException {
        // Given
        Path file = write("in.jsonl", announcement("never-sent", 3, "Kinahan Cartel"));
        Path nowhere = folder.resolve("no-such-folder").resolve("refused.jsonl");

        // When
        Typed pushed = Typed.against(pipeline.connection(), "push", "--refused", nowhere.toString(), file.toString());

        // Then
        assertThat(pushed.status()).isEqualTo(1);
        assertThat(pushed.err()).contains(nowhere.toString(), "--refused").doesNotContain("\tat ", "sent");
    }

    @Test
    void aFolderThatMayNotBeReadIsNamed() throws IOException {
        // Given
        assumeFalse("root".equals(System.getProperty("user.name")), "root may read every folder");
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));

        // When
        Typed pushed = Typed.against(pipeline.connection(), "push", closed.toString());

        // Then
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        assertThat(pushed.status()).isEqualTo(2);
        assertThat(pushed.err()).contains(closed + ": it may not be read", "chmod");
    }

    @Test
    void anEmptyStandardInputIsNamed() {
        // When
        Typed pushed = Typed.against(pipeline.connection(), "push", "-");

        // Then
        assertThat(pushed.status()).isEqualTo(2);
        assertThat(pushed.err()).contains("standard input: there is nothing in it");
    }

    @Test
    void withoutARegistryNothingIsSentAndThePersonIsToldSo() throws IOException {
        // Given
        Path file = write("in.jsonl", announcement("no-registry", 3, "Kinahan Cartel"));
        String nobody = "http://127.0.0.1:" + Ports.anyFree("127.0.0.1");

        // When
        Typed pushed = Typed.run(
                "push", file.toString(), "-b", pipeline.connection().bootstrapServers(), "--schema-registry", nobody);

        // Then
        assertThat(pushed.status()).isEqualTo(4);
        assertThat(pushed.err()).startsWith("blotter: ").contains(nobody, "--schema-registry");
    }

    @Test
    void aWithdrawalTakesBackWhatIsThereAndNamesWhatIsNot() throws IOException {
        // Given
        Path file = write("in.jsonl", announcement("withdraw-1", 8, "Cali Cartel"));
        Typed.against(pipeline.connection(), "push", file.toString());
        awaitArrests("cali-cartel", 8);

        // When
        Typed withdrawn = Typed.against(pipeline.connection(), "withdraw", "withdraw-1", "never-there");

        // Then
        assertThat(withdrawn.status()).isEqualTo(2);
        assertThat(withdrawn.out()).isEmpty();
        assertThat(withdrawn.err().lines()).containsExactly("withdrawn: withdraw-1", "not there: never-there");
        Patience.await("that the total is gone")
                .until(() -> totals("cali-cartel").isEmpty());
    }

    private void awaitArrests(String cartel, long expected) {
        Patience.await("arrests of " + cartel).until(() -> totals(cartel)
                .filter(totals -> totals.get("arrests").get("value").asLong() == expected)
                .isPresent());
    }

    private static Optional<JsonNode> totals(String cartel) {
        List<JsonNode> found = Typed.against(pipeline.connection(), "totals", "--cartel", cartel)
                .json();
        return found.stream().findFirst();
    }

    private Path write(String name, String text) throws IOException {
        return write(name, text, StandardCharsets.UTF_8);
    }

    private Path write(String name, String text, Charset charset) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text, charset);
    }

    private static String announcement(String id, int arrests, String cartel) {
        return "{\"id\": \"" + id
                + "\", \"source\": \"police.example\", \"publishedAt\": \"2024-03-02\", \"title\": \"Raids\","
                + " \"body\": \"On 1 March 2024, police in Poland arrested " + arrests + " members of the " + cartel
                + ".\"}";
    }
}
