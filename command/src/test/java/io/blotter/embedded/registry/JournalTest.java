package io.blotter.embedded.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.confluent.kafka.schemaregistry.CompatibilityLevel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    private static final List<Entry> CHANGES = List.of(
            new Entry.Registered("wares-value", 1, 1, Wares.PLAIN),
            new Entry.SubjectLevel("wares-value", CompatibilityLevel.NONE),
            new Entry.Registered("lämp-value", 1, 2, Wares.WITH_OPTIONAL_COLOUR),
            new Entry.Deleted("wares-value", List.of(1)),
            new Entry.GlobalLevel(CompatibilityLevel.FULL_TRANSITIVE));

    @Test
    void changesAreThereAgainInOrder(@TempDir Path directory) throws IOException {
        Path file = written(directory.resolve("schemas.jsonl"));

        assertThat(reopened(file)).isEqualTo(CHANGES);
    }

    @Test
    void aJournalThatIsNotThereIsBegun(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("schemas.jsonl");

        assertThat(reopened(file)).isEmpty();
        assertThat(file).exists();
    }

    @Property(tries = 100)
    void whereverACrashCutsTheFileWholeChangesAreKeptAndNewOnesFollow(@ForAll @IntRange(max = 10_000) int cut)
            throws IOException {
        // given
        Path file = written(Files.createTempFile("journal", ".jsonl"));
        byte[] whole = Files.readAllBytes(file);
        byte[] left = Arrays.copyOf(whole, cut % (whole.length + 1));
        Files.write(file, left);
        int wholeLines = (int) new String(left, StandardCharsets.ISO_8859_1)
                .chars()
                .filter(character -> character == '\n')
                .count();

        // when
        Entry next = new Entry.Registered("next-value", 1, 9, "\"string\"");
        try (Journal journal = Journal.open(file)) {
            assertThat(journal.entries()).isEqualTo(CHANGES.subList(0, wholeLines));
            journal.append(next);
        }

        // then
        List<Entry> expected = new ArrayList<>(CHANGES.subList(0, wholeLines));
        expected.add(next);
        assertThat(reopened(file)).isEqualTo(expected);
        Files.delete(file);
    }

    @Test
    void aDamagedLineIsToldWithItsFileAndNumber(@TempDir Path directory) throws IOException {
        // given
        Path file = written(directory.resolve("schemas.jsonl"));
        List<String> lines = Files.readAllLines(file);
        Files.write(file, List.of(lines.get(0), lines.get(1).substring(5), lines.get(2)));

        // when, then
        assertThatThrownBy(() -> Journal.open(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line 2 of " + file)
                .hasMessageContaining("restore the file");
    }

    private static Path written(Path file) throws IOException {
        try (Journal journal = Journal.open(file)) {
            for (Entry change : CHANGES) {
                journal.append(change);
            }
        }
        return file;
    }

    private static List<Entry> reopened(Path file) throws IOException {
        try (Journal journal = Journal.open(file)) {
            return journal.entries();
        }
    }
}
