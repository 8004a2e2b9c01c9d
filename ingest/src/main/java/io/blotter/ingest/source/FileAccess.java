package io.blotter.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What is asked of the file system, and may fail there. */
interface FileAccess {
    /** So many names are listed at once: a folder of any size takes the memory of these. */
    int NAMES_AT_ONCE = 10_000;

    /** What stands in a folder, in the order of the names: the first so many after the one given, fewer only where there are no more. */
    List<Path> list(Path folder, Optional<Path> after) throws IOException;

    /** The bytes of a file. */
    InputStream open(Path file) throws IOException;

    /** How many bytes a file has. */
    long size(Path file) throws IOException;

    /** The file system as it is. */
    static FileAccess real() {
        return new FileAccess() {
            @Override
            public List<Path> list(Path folder, Optional<Path> after) throws IOException {
                NavigableSet<Path> first = new TreeSet<>();
                try (Stream<Path> entries = Files.list(folder)) {
                    entries.filter(each -> after.stream().allMatch(last -> each.compareTo(last) > 0))
                            .filter(each -> first.size() < NAMES_AT_ONCE || each.compareTo(first.last()) < 0)
                            .forEach(each -> {
                                first.add(each);
                                if (first.size() > NAMES_AT_ONCE) {
                                    first.pollLast();
                                }
                            });
                    return List.copyOf(first);
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
