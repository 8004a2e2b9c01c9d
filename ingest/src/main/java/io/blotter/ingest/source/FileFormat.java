package io.blotter.ingest.source;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of files that announcements are read from, known by how their names end. */
enum FileFormat {
    JSON_LINES(".jsonl", ".ndjson"),
    JSON(".json"),
    TEXT(".txt"),
    HTML(".html", ".htm");

    private final String suffix;
    private final String otherSuffix;

    FileFormat(String suffix) {
        this(suffix, suffix);
    }

    FileFormat(String suffix, String otherSuffix) {
        this.suffix = suffix;
        this.otherSuffix = otherSuffix;
    }

    /** The format of a file, from its name; empty where it is none of these. */
    static Optional<FileFormat> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith(format.suffix) || name.endsWith(format.otherSuffix))
                .findFirst();
    }

    /** All suffixes, for messages. */
    static String suffixes() {
        return Arrays.stream(values()).map(format -> format.suffix).collect(Collectors.joining(", "));
    }
}
