package io.blotter.ingest.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PositionFileTest {
    private static final Position NONE = new Position(Optional.empty(), Instant.EPOCH);

    @TempDir
    Path folder;

    record Position(Optional<String> tag, Instant at) {}

    @Test
    void aPositionComesBackAsItWasKept() {
        // Given
        Position kept = new Position(Optional.of("\"a\""), Instant.parse("2024-03-05T12:00:00.123Z"));

        // When
        file("one").write(NONE);
        file("one").write(kept);

        // Then
        assertThat(file("one").read(NONE)).isEqualTo(kept);
        assertThat(file("other").read(NONE)).isEqualTo(NONE);
    }

    @Test
    void aFileThatCannotBeReadIsAStartFromTheBeginning() throws IOException {
        // Given
        file("one").write(new Position(Optional.of("a"), Instant.EPOCH));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.writeString(file, "{\"tag\": ");
            }
        }

        // When / Then
        assertThat(file("one").read(NONE)).isEqualTo(NONE);
    }

    @Test
    void nothingButTheFileItselfStaysBehind() throws IOException {
        // When
        file("one").write(NONE);

        // Then
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()).toList())
                    .singleElement(InstanceOfAssertFactories.STRING)
                    .endsWith(".json");
        }
    }

    private PositionFile<Position> file(String name) {
        return PositionFile.of(folder, name, Position.class);
    }
}
