package io.blotter.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.kafka.common.utils.Utils;

/** A folder that is there as long as it is used. */
record TemporaryFolder(Path path) implements AutoCloseable {
    static TemporaryFolder create(String prefix) throws IOException {
        return new TemporaryFolder(Files.createTempDirectory(prefix));
    }

    @Override
    public void close() {
        try {
            Utils.delete(path.toFile());
        } catch (IOException undeletable) {
            throw new UncheckedIOException("cannot delete the temporary folder " + path, undeletable);
        }
    }
}
