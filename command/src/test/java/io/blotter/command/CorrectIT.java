package io.blotter.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.blotter.Patience;
import io.blotter.pipeline.Pipeline;
import io.blotter.pipeline.PipelineSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code correct}, through the broker, the registry and the services of the embedded form. */
class CorrectIT {
    private static final String SAMPLES = "../samples/announcements.jsonl";
    private static final String ABOUT = "guardia-copper-lantern";

    @TempDir
    private Path folder;

    @Test
    void correctionsHoldBeforeAndAfterTheReportsOverARestartAndUntilTheyAreWithdrawn() throws IOException {
        PipelineSettings settings = new PipelineSettings(folder.resolve("data"), 0, 0, 0);
        Path file = folder.resolve("corrections.jsonl");
        String withdrawn;
        try (Pipeline pipeline = Pipeline.start(settings)) {
            // Given
            Typed early = correct(pipeline, "set", ABOUT, "--arrests", "50", "--reason", "the court counts fifty");
            assertThat(early.status()).as(early.err()).isZero();
            withdrawn = early.json().get(0).get("id").asText();

            // When
            Typed.against(pipeline.connection(), "push", SAMPLES);
            correct(pipeline, "alias", "sinaloa-cartel", "Balkan Cartel", "--reason", "for the sake of the test");
            Files.writeString(file, correct(pipeline, "list").out());

            // Then
            assertThat(Files.readAllLines(file)).hasSize(2);
            String offline = Typed.run("resolve", "--corrections", file.toString(), SAMPLES)
                    .out();
            assertThat(offline).contains("the court counts fifty", "'sinaloa-cartel' counts as 'balkan-cartel'");
            awaitOperations(pipeline, offline);
            assertThat(arrestsOf(pipeline, "ndrangheta")).isEqualTo(50);
            assertThat(Typed.against(pipeline.connection(), "totals", "--cartel", "sinaloa-cartel")
                            .out())
                    .isEmpty();
        }
        try (Pipeline again = Pipeline.start(settings)) {
            // When
            Typed answer = correct(again, "withdraw", withdrawn, "nobody-made-this");

            // Then
            assertThat(answer.status()).isEqualTo(2);
            assertThat(answer.err()).contains("withdrawn: " + withdrawn, "not there: nobody-made-this");
            Files.writeString(file, correct(again, "list").out());
            assertThat(Files.readAllLines(file)).hasSize(1);
            awaitOperations(
                    again,
                    Typed.run("resolve", "--corrections", file.toString(), SAMPLES)
                            .out());
            assertThat(arrestsOf(again, "ndrangheta")).isEqualTo(44);
        }
    }

    private static Typed correct(Pipeline pipeline, String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "correct";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Typed.against(pipeline.connection(), all);
    }

    private static void awaitOperations(Pipeline pipeline, String expected) {
        Patience.await("the operations as they were").untilAsserted(() -> assertThat(
                        Typed.against(pipeline.connection(), "operations").out())
                .isEqualTo(expected));
    }

    private static long arrestsOf(Pipeline pipeline, String cartel) {
        JsonNode totals = Typed.against(pipeline.connection(), "totals", "--cartel", cartel)
                .json()
                .get(0);
        return totals.path("arrests").path("value").asLong(-1);
    }
}
