package io.blotter.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.blotter.Patience;
import io.blotter.connection.ClusterConnection;
import io.blotter.embedded.EmbeddedCluster;
import io.blotter.pipeline.Expectations;
import io.blotter.pipeline.Pipeline;
import io.blotter.pipeline.PipelineSettings;
import io.blotter.pipeline.SampleAnnouncements;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code totals}, {@code operations}, {@code explain}, {@code events} and {@code watch}, of the sample announcements. */
class LookingIT {
    @TempDir
    private static Path data;

    private static Pipeline pipeline;

    @TempDir
    private Path folder;

    @BeforeAll
    static void pushTheSamples() {
        pipeline = Pipeline.start(new PipelineSettings(data, 0, 0, 0));
        assertThat(Typed.against(pipeline.connection(), "push", "../samples/announcements.jsonl")
                        .status())
                .as("one of the samples is broken")
                .isEqualTo(2);
        Expectations.await(pipeline.connection(), Expectations.of(SampleAnnouncements.all()));
    }

    @AfterAll
    static void stop() {
        pipeline.close();
    }

    @Test
    void totalsAreTheSameAsOffline() {
        // When
        Typed totals = Typed.against(pipeline.connection(), "totals");

        // Then
        assertThat(totals.status()).isZero();
        assertThat(totals.err()).isEmpty();
        assertThat(totals.out())
                .isEqualTo(Typed.run("resolve", "--totals", "../samples/announcements.jsonl")
                        .out());
    }

    @Test
    void theTotalOverAllCountsEachOperationOnce() {
        // When
        JsonNode all =
                Typed.against(pipeline.connection(), "totals", "--all").json().get(0);

        // Then
        long actions = Typed.against(pipeline.connection(), "operations").json().stream()
                .filter(operation -> operation.get("kind").asText().equals("ACTION") && !operation.has("partOf"))
                .count();
        assertThat(all.get("cartel").asText()).isEqualTo("*");
        assertThat(all.get("operations").asLong()).isEqualTo(actions);
    }

    @Test
    void theMonthsOfACartelAddUpToItsTotal() {
        // When
        List<JsonNode> months = Typed.against(pipeline.connection(), "totals", "--months", "--cartel", "balkan-cartel")
                .json();

        // Then
        JsonNode total = Typed.against(pipeline.connection(), "totals", "--cartel", "balkan-cartel")
                .json()
                .get(0);
        assertThat(months).isNotEmpty().allSatisfy(month -> assertThat(month.has("month"))
                .isTrue());
        assertThat(months.stream()
                        .mapToLong(month -> month.get("arrests").get("value").asLong())
                        .sum())
                .isEqualTo(total.get("arrests").get("value").asLong());
    }

    @Test
    void aTableHasALineForEachCartel() {
        assertThat(Typed.against(pipeline.connection(), "totals", "--table").out())
                .contains("Cartel", "Vehicles", "Balkan cartel");
        assertThat(Typed.against(pipeline.connection(), "totals", "--all", "--table")
                        .out())
                .contains("All");
    }

    @Test
    void asCsvThereIsARowForEachUnderAHead() {
        // When
        Typed totals = Typed.against(pipeline.connection(), "totals", "--csv");
        Typed operations = Typed.against(pipeline.connection(), "operations", "--csv");

        // Then
        long cartels =
                Typed.against(pipeline.connection(), "totals").out().lines().count();
        assertThat(totals.out().lines()).hasSize((int) cartels + 1).anyMatch(row -> row.startsWith("balkan-cartel,"));
        assertThat(totals.out()).startsWith("cartel,name,operations,");
        assertThat(operations.out()).startsWith("id,kind,name,first_action,").contains("Balkan cartel");
        assertThat(Typed.against(pipeline.connection(), "totals", "--csv", "--table")
                        .status())
                .isEqualTo(2);
    }

    @Test
    void operationsAreATableForPeopleToo() {
        assertThat(Typed.against(pipeline.connection(), "operations", "--table").out())
                .contains("Operation", "Against", "Balkan cartel");
    }

    @Test
    void operationsAreTheSameAsOffline() {
        assertThat(Typed.against(pipeline.connection(), "operations").out())
                .isEqualTo(
                        Typed.run("resolve", "../samples/announcements.jsonl").out());
    }

    @Test
    void explanationsAreTheSameAsOffline() {
        for (String id : List.of("balkan-cartel", "CDS", "europol-2023-05-12", "unattributed")) {
            // When
            Typed explained = Typed.against(pipeline.connection(), "explain", id);

            // Then
            assertThat(explained.status()).as(id).isZero();
            assertThat(explained.err()).as(id).isEmpty();
            assertThat(explained.out())
                    .as(id)
                    .isNotEmpty()
                    .isEqualTo(Typed.run("explain", id, "--file", "../samples/announcements.jsonl")
                            .out());
        }
    }

    @Test
    void whatNothingIsKnownOfIsSaidToBeUnknown() {
        // When
        Typed unknown = Typed.against(pipeline.connection(), "explain", "balkan-kartel");

        // Then
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err()).contains("did you mean balkan-cartel");
    }

    @Test
    void aCartelIsFoundByIdAndByNameInAnyCase() {
        // When
        Typed byId = Typed.against(pipeline.connection(), "totals", "--cartel", "balkan-cartel");
        Typed byName = Typed.against(pipeline.connection(), "totals", "--cartel", "BALKAN cartel");

        // Then
        assertThat(byId.json()).extracting(line -> line.get("cartel").asText()).containsExactly("balkan-cartel");
        assertThat(byName.out()).isEqualTo(byId.out());
    }

    @Test
    void ofACartelThatNothingIsKnownOfNothingIsPrinted() {
        // When
        Typed nobody = Typed.against(pipeline.connection(), "totals", "--cartel", "nobody");

        // Then
        assertThat(nobody.status()).isZero();
        assertThat(nobody.out()).isEmpty();
    }

    @Test
    void operationsOfACartelAreThoseThatNameIt() {
        // When
        List<JsonNode> operations = Typed.against(pipeline.connection(), "operations", "--cartel", "Balkan Cartel")
                .json();

        // Then
        assertThat(operations).hasSize(2).allSatisfy(operation -> assertThat(operation.get("cartelIds"))
                .extracting(JsonNode::asText)
                .contains("balkan-cartel"));
    }

    @Test
    void eventsEndAfterAsManyAsAreWanted() {
        // When
        Typed events = Typed.against(pipeline.connection(), "events", "--from-beginning", "--max-messages", "3");

        // Then
        assertThat(events.status()).isZero();
        assertThat(events.json()).hasSize(3);
    }

    @Test
    void eventsCanBeATableForPeopleAndCsvForSpreadsheets() {
        // When
        List<String> table = Typed.against(
                        pipeline.connection(), "events", "--from-beginning", "--max-messages", "3", "--table")
                .out()
                .lines()
                .toList();
        List<String> csv = Typed.against(
                        pipeline.connection(), "events", "--from-beginning", "--max-messages", "3", "--csv")
                .out()
                .lines()
                .toList();

        // Then
        assertThat(table).as("head, rule and events").hasSize(5);
        assertThat(table.get(0)).contains("Day", "What", "Figure", "Against", "Where", "Announcement");
        assertThat(csv).hasSize(4).first().asString().startsWith("event,action,type,announcement,");
    }

    @Test
    void eventsCanBeOfOneTypeOnly() {
        // When
        Set<String> types = eventsUntilQuiet("--type", "Seizure").stream()
                .map(event -> event.get("type").asText())
                .collect(Collectors.toSet());

        // Then
        assertThat(types).containsExactly("seizure");
    }

    @Test
    void eventsCanBeOfOneCartelOnlyByIdOrByName() {
        // When
        List<JsonNode> byId = eventsUntilQuiet("--cartel", "sinaloa-cartel");
        List<JsonNode> byName = eventsUntilQuiet("--cartel", "Sinaloa Cartel");

        // Then
        assertThat(byId).isNotEmpty().allSatisfy(event -> assertThat(event.get("cartels"))
                .extracting(JsonNode::asText)
                .contains("sinaloa-cartel"));
        assertThat(byName).hasSameSizeAs(byId);
        assertThat(eventsUntilQuiet("--cartel", "'Ndrangheta")).isNotEmpty();
    }

    @Test
    void theRevisedSampleTookBackWhatItSaidBefore() {
        // When
        List<JsonNode> retracted = eventsUntilQuiet("--cartel", "ndrangheta").stream()
                .filter(event -> event.get("action").asText().equals("retracted"))
                .toList();

        // Then
        assertThat(retracted)
                .allSatisfy(event ->
                        assertThat(event.get("announcementId").asText()).isEqualTo("guardia-copper-lantern"));
    }

    @Test
    void withoutATerminalWatchPrintsEachCartelAsALineAndEndsWhenAsked() throws Exception {
        // Given
        Process watch = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.blotter.command.Main",
                        "watch",
                        "-b",
                        pipeline.connection().bootstrapServers(),
                        "--schema-registry",
                        pipeline.connection().registry().url())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader output =
                new BufferedReader(new InputStreamReader(watch.getInputStream(), StandardCharsets.UTF_8))) {
            // When
            String first = output.readLine();
            watch.destroy();

            // Then
            assertThat(first).startsWith("{\"cartel\":\"balkan-cartel\"");
            assertThat(watch.waitFor(Patience.LONGEST.toSeconds(), TimeUnit.SECONDS))
                    .isTrue();
            assertThat(watch.exitValue()).as("exit status after SIGTERM").isZero();
        } finally {
            watch.destroyForcibly();
        }
    }

    @Test
    void whereTheTopicsAreNotThereEachCommandSaysWhatToDo() {
        try (EmbeddedCluster empty = EmbeddedCluster.start(folder, "127.0.0.1", 0, 0)) {
            ClusterConnection cluster = ClusterConnection.to(empty.bootstrapServers(), empty.registryUrl());
            for (String command : List.of("events", "watch", "push ../samples", "withdraw a1")) {
                // When
                Typed answer = Typed.against(cluster, command.split(" "));

                // Then
                assertThat(answer.status()).as(command).isEqualTo(1);
                assertThat(answer.err()).as(command).contains("there is no topic blotter.", "blotter topics apply");
            }
            assertThat(Typed.run("topics", "plan", "-b", empty.bootstrapServers())
                            .out())
                    .contains("create blotter.announcements partitions=4", "create blotter.dead-letters partitions=1");
        }
    }

    private static List<JsonNode> eventsUntilQuiet(String... filter) {
        List<String> arguments = new ArrayList<>(List.of("events", "--from-beginning", "--timeout-ms", "400"));
        arguments.addAll(List.of(filter));
        return Typed.against(pipeline.connection(), arguments.toArray(String[]::new))
                .json();
    }
}
