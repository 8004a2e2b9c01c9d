package io.blotter.bench;

import io.blotter.ingest.announcement.Item;
import io.blotter.ingest.source.AnnouncementSource;
import io.blotter.schemas.Announcement;
import java.io.File;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The announcements that speed is measured on. */
final class Texts {
    /** The system property that names their files to the measured JVM, separated as paths are. */
    static final String FILES = "blotter.bench.texts";

    private static final List<String> EVALUATION_SETS = List.of("eu", "us", "clusters");

    private Texts() {}

    /** Real announcements where they lie beside the checkout, else the samples that come with it. */
    static List<Path> filesOf(Path home) {
        List<Path> beside = EVALUATION_SETS.stream()
                .map(set -> home.resolve("../shared/eval/dev").resolve(set).resolve("announcements.jsonl"))
                .filter(Files::exists)
                .toList();
        return beside.isEmpty() ? List.of(home.resolve("samples/announcements.jsonl")) : beside;
    }

    /** The announcements of the files that {@link #FILES} names. */
    static List<Announcement> ofProperty() {
        return read(Stream.of(System.getProperty(FILES, "").split(File.pathSeparator))
                .map(Path::of)
                .toList());
    }

    /**
     * The announcements of {@code files}; what is none is left out.
     *
     * @throws IllegalArgumentException where there is none at all
     */
    static List<Announcement> read(List<Path> files) {
        List<String> names = files.stream().map(Path::toString).toList();
        try (Stream<Item> items = AnnouncementSource.of(names, InputStream.nullInputStream(), Optional.empty())
                .read()) {
            List<Announcement> announcements = items.filter(Item.Accepted.class::isInstance)
                    .map(item -> ((Item.Accepted) item).announcement())
                    .toList();
            if (announcements.isEmpty()) {
                throw new IllegalArgumentException("there are no announcements in " + names);
            }
            return announcements;
        }
    }

    /** How many characters they have, titles included. */
    static long characters(List<Announcement> announcements) {
        return announcements.stream()
                .mapToLong(a -> a.getBody().length() + a.getTitle().orElse("").length())
                .sum();
    }
}
