package io.blotter.command;

import io.blotter.embedded.port.Ports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No broker where one is looked for: exit status 4, and what to do about it. */
class NoClusterTest {
    @TempDir
    private Path folder;

    // Each waits as long as a broker may take to answer, so they wait side by side.
    @Test
    void everyCommandThatNeedsABrokerSaysThatThereIsNoneAndWhatToDo() throws Exception {
        // Given
        String nobody = "127.0.0.1:" + Ports.anyFree("127.0.0.1");
        Path file = Files.writeString(folder.resolve("a.jsonl"), "{\"body\": \"Nothing.\"}");
        List<List<String>> commands = List.of(
                List.of("totals"),
                List.of("operations"),
                List.of("explain", "balkan-cartel"),
                List.of("verify"),
                List.of("watch"),
                List.of("events", "--from-beginning", "--max-messages", "1"),
                List.of("push", file.toString()),
                List.of("withdraw", "a1"),
                List.of("topics", "plan"),
                List.of("topics", "apply"),
                List.of("web"),
                List.of("enrich", "--state", folder.resolve("state").toString()));

        // When
        List<Typed> answers = sideBySide(commands, "--bootstrap-server", nobody);

        // Then
        SoftAssertions.assertSoftly(softly -> {
            for (int each = 0; each < commands.size(); each++) {
                Typed answer = answers.get(each);
                softly.assertThat(answer.status()).as("%s", commands.get(each)).isEqualTo(4);
                softly.assertThat(answer.out()).as("%s", commands.get(each)).isEmpty();
                softly.assertThat(answer.err())
                        .as("%s", commands.get(each))
                        .startsWith("blotter: no Kafka broker answers at " + nobody)
                        .contains("blotter up", "--bootstrap-server")
                        .doesNotContain("\tat ");
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody.invalid:9092", "no-port", "127.0.0.1:99999"})
    void anAddressThatIsNoneIsSaidToBeOutOfReach(String address) throws Exception {
        // Given
        Path file = Files.writeString(folder.resolve("a.jsonl"), "{\"body\": \"Nothing.\"}");
        List<List<String>> commands =
                List.of(List.of("totals"), List.of("push", file.toString()), List.of("topics", "plan"));

        // When
        List<Typed> answers = sideBySide(commands, "-b", address);

        // Then
        SoftAssertions.assertSoftly(softly -> {
            for (int each = 0; each < commands.size(); each++) {
                softly.assertThat(answers.get(each).status())
                        .as("%s", commands.get(each))
                        .isEqualTo(4);
                softly.assertThat(answers.get(each).err())
                        .as("%s", commands.get(each))
                        .contains(address, "--bootstrap-server")
                        .doesNotContain("\tat ");
            }
        });
    }

    private static List<Typed> sideBySide(List<List<String>> commands, String... options) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(commands.size());
        try {
            List<Future<Typed>> running = new ArrayList<>();
            for (List<String> command : commands) {
                List<String> arguments = new ArrayList<>(command);
                arguments.addAll(List.of(options));
                running.add(executor.submit(() -> Typed.run(arguments.toArray(String[]::new))));
            }
            List<Typed> answers = new ArrayList<>();
            for (Future<Typed> each : running) {
                answers.add(each.get());
            }
            return answers;
        } finally {
            executor.shutdownNow();
        }
    }
}
