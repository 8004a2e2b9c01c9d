package io.blotter.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person is told who asks for help, or mistypes. */
class UsageTest {
    @TempDir
    private Path folder;

    @Test
    void helpNamesEveryCommandAndEveryExitStatus() {
        // When
        Typed help = Typed.run("--help");

        // Then
        assertThat(help.status()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out())
                .contains("demo", "up", "push", "withdraw", "correct", "events", "totals", "operations", "watch")
                .contains("explain", "verify", "extract", "resolve", "topics", "ingest", "enrich", "aggregate", "web")
                .contains("4", "broker or registry out of reach");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "up",
                "push",
                "withdraw",
                "correct",
                "events",
                "totals",
                "operations",
                "watch",
                "explain",
                "verify",
                "extract",
                "resolve",
                "topics",
                "ingest",
                "enrich",
                "aggregate",
                "web"
            })
    void everyCommandHasHelpOfItsOwn(String command) {
        // When
        Typed help = Typed.run(command, "--help");

        // Then
        assertThat(help.status()).isZero();
        assertThat(help.out()).startsWith("Usage: blotter " + command);
        assertThat(help.err()).isEmpty();
    }

    @Test
    void theVersionIsDataAndGoesToStandardOutput() {
        // When
        Typed version = Typed.run("--version");

        // Then
        assertThat(version.status()).isZero();
        assertThat(version.out()).startsWith("blotter ").contains("java 1");
        assertThat(version.err()).isEmpty();
    }

    @Test
    void withoutACommandOneIsAskedFor() {
        // When
        Typed nothing = Typed.run();

        // Then
        assertThat(nothing.status()).isEqualTo(2);
        assertThat(nothing.out()).isEmpty();
        assertThat(nothing.err()).contains("Missing required subcommand").contains("Usage: blotter");
    }

    @Test
    void anUnknownCommandIsNamedWithTheOneThatWasMeant() {
        // When
        Typed mistyped = Typed.run("totls");

        // Then
        assertThat(mistyped.status()).isEqualTo(2);
        assertThat(mistyped.out()).isEmpty();
        assertThat(mistyped.err()).contains("totls").contains("totals");
    }

    @Test
    void anUnknownOptionIsNamedWithTheOneThatWasMeant() {
        // When
        Typed mistyped = Typed.run("totals", "--cartell", "x");

        // Then
        assertThat(mistyped.status()).isEqualTo(2);
        assertThat(mistyped.out()).isEmpty();
        assertThat(mistyped.err()).contains("Unknown option", "--cartell", "--cartel");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "push",
                "withdraw",
                "extract",
                "explain",
                "explain --file a.jsonl",
                "up --http-port eighty",
                "up --http-port 99999",
                "up --kafka-port -1",
                "events --max-messages many",
                "events --type nonsense",
                "verify --timeout-ms long",
                "topics",
                "push --charset no-such-charset x.txt",
                "totals -F no-such-file.properties"
            })
    void wrongUsageIsExplainedOnStandardError(String line) {
        // When
        Typed wrong = Typed.run(line.split(" "));

        // Then
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.out()).isEmpty();
        assertThat(wrong.err()).contains("Usage: blotter").doesNotContain("\tat ");
    }

    @Test
    void theSettingsFileThatCannotBeReadIsNamed() {
        // When
        Typed wrong = Typed.run("totals", "--command-config", "no-such-file.properties");

        // Then
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.err()).contains("no-such-file.properties");
    }

    @Test
    void aDataFolderWithACommaIsRefused() {
        // When
        Typed wrong = Typed.run("up", "--data", "one,two");

        // Then
        assertThat(wrong.status()).isEqualTo(1);
        assertThat(wrong.err()).contains("one,two").contains("comma").contains("--data");
    }

    @Test
    void dataCannotBeKeptInAFile() throws Exception {
        // Given
        Path file = Files.createFile(folder.resolve("file"));

        // When
        Typed wrong = Typed.run(
                "up", "--data", file.toString(), "--kafka-port", "0", "--registry-port", "0", "--http-port", "0");

        // Then
        assertThat(wrong.status()).isEqualTo(1);
        assertThat(wrong.out()).isEmpty();
        assertThat(wrong.err()).contains(file.toString(), "--data").doesNotContain("\tat ");
    }
}
