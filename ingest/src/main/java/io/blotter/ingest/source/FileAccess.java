package io.blotter.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What is asked of the file system, and may fail there. */
interface FileAccess {
    /** What stands in a folder, in the order of the names. */
    List<Path> list(Path folder) throws IOException;

    /** The bytes of a file. */
    InputStream open(Path file) throws IOException;

    /** How many bytes a file has. */
    long size(Path file) throws IOException;

    /** The file system as it is. */
    static FileAccess real() {
        return new FileAccess() {
            @Override
            public List<Path> list(Path folder) throws IOException {
                try (Stream<Path> entries = Files.list(folder)) {
                    return entries.sorted().toList();
                } catch (UncheckedIOException failure) {
                    throw new IOException(failure.getCause());
                }
            }

            @Override
            public InputStream open(Path file) throws IOException {
                return Files.newInputStream(file);
            }

            @Override
            public long size(Path file) throws IOException {
                return Files.size(file);
            }
        };
    }
}
