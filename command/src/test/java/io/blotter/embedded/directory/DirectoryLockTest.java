package io.blotter.embedded.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryLockTest {
    @Test
    void aDirectoryIsMadeWhereItIsNew(@TempDir Path parent) {
        try (DirectoryLock lock = DirectoryLock.take(parent.resolve("new").resolve("data"))) {
            assertThat(lock).isNotNull();
            assertThat(parent.resolve("new").resolve("data")).isDirectory();
        }
    }

    @Test
    void aDirectoryHasOneUserAtATimeByWhateverPathItIsCalled(@TempDir Path directory) {
        DirectoryLock first = DirectoryLock.take(directory);
        Path roundabout = directory.resolve(".").resolve("..").resolve(directory.getFileName());

        assertThatThrownBy(() -> DirectoryLock.take(roundabout))
                .isInstanceOf(DirectoryInUseException.class)
                .hasMessageContaining("in use by this very process")
                .hasMessageContaining("stop that one, or choose another directory");

        first.close();
        DirectoryLock.take(roundabout).close();
    }

    @Test
    void aFileInThePlaceOfTheDirectoryIsTold(@TempDir Path parent) throws IOException {
        Path file = Files.createFile(parent.resolve("data"));

        assertThatThrownBy(() -> DirectoryLock.take(file))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(file.toString());
    }
}
