package io.blotter.ingest.source;

import io.blotter.ingest.announcement.Item;
import io.blotter.ingest.announcement.Origin;
import io.blotter.ingest.announcement.RefusalReason;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The announcement files of one file or folder, folders in the order of the names and with all that is below them. Within
 * folders, hidden entries, linked folders and files of other kinds are passed over.
 */
final class FileWalk {
    private final FileAccess access;
    private final Path start;
    private final ArrayDeque<Names> folders = new ArrayDeque<>();
    private boolean started;
    private boolean empty = true;

    FileWalk(Path start, FileAccess access) {
        this.start = start;
        this.access = access;
    }

    /** A step of the walk. */
    sealed interface Step {
        /** A file to read. */
        record Found(Path file, FileFormat format) implements Step {}

        /** Something that cannot be read, or is not to be. */
        record Stopped(Item.Refused refused) implements Step {}
    }

    /** Names of a folder that are still to come; more follow after these where there are as many as are listed at once. */
    private record Names(Path folder, List<Path> listed, Iterator<Path> rest) {
        Names(Path folder, List<Path> listed) {
            this(folder, listed, listed.iterator());
        }

        boolean areAll() {
            return listed.size() < FileAccess.NAMES_AT_ONCE;
        }
    }

    /** The next step; empty at the end. */
    Optional<Step> next() {
        if (!started) {
            started = true;
            return Files.isDirectory(start) ? enter(start, Optional.empty()).or(this::next) : Optional.of(named());
        }
        while (!folders.isEmpty()) {
            Optional<Step> step = folders.element().rest().hasNext()
                    ? within(folders.element().rest().next())
                    : leave(folders.pop());
            if (step.isPresent()) {
                empty = false;
                return step;
            }
        }
        return nothingFound();
    }

    /** What to say of something that cannot be read. */
    static Item.Refused unreadable(Path path, IOException failure) {
        return unreadable(Origin.of(path.toString()), failure);
    }

    /** What to say of something that cannot be read any further. */
    static Item.Refused unreadable(Origin origin, IOException failure) {
        String problem;
        if (failure instanceof AccessDeniedException) {
            problem = "it may not be read: give yourself the right to read it (chmod), or leave it out";
        } else if (failure instanceof NoSuchFileException) {
            problem = "there is no such file or folder: check the name";
        } else {
            problem = "it cannot be read: " + failure.getMessage();
        }
        return Item.Refused.at(origin, RefusalReason.UNREADABLE, problem, Optional.empty());
    }

    private Step named() {
        if (Files.notExists(start)) {
            return new Step.Stopped(unreadable(start, new NoSuchFileException(start.toString())));
        }
        return FileFormat.of(start)
                .<Step>map(format -> new Step.Found(start, format))
                .orElseGet(() -> new Step.Stopped(Item.Refused.at(
                        Origin.of(start.toString()),
                        RefusalReason.NOT_AN_ANNOUNCEMENT_FILE,
                        "announcements are read from files that end in " + FileFormat.suffixes()
                                + ": rename it, or pipe it in as JSON lines with '-'",
                        Optional.empty())));
    }

    private Optional<Step> within(Path entry) {
        if (entry.getFileName().toString().startsWith(".")) {
            return Optional.empty();
        }
        if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
            return enter(entry, Optional.empty());
        }
        return FileFormat.of(entry)
                .filter(format -> !Files.isDirectory(entry))
                .map(format -> new Step.Found(entry, format));
    }

    private Optional<Step> leave(Names read) {
        return read.areAll()
                ? Optional.empty()
                : enter(
                        read.folder(),
                        Optional.of(read.listed().get(read.listed().size() - 1)));
    }

    private Optional<Step> enter(Path folder, Optional<Path> after) {
        try {
            folders.push(new Names(folder, access.list(folder, after)));
            return Optional.empty();
        } catch (IOException failure) {
            empty = false;
            return Optional.of(new Step.Stopped(unreadable(folder, failure)));
        }
    }

    private Optional<Step> nothingFound() {
        if (!empty || !Files.isDirectory(start)) {
            return Optional.empty();
        }
        empty = false;
        return Optional.of(new Step.Stopped(Item.Refused.at(
                Origin.of(start.toString()),
                RefusalReason.EMPTY,
                "there are no files in it that end in " + FileFormat.suffixes(),
                Optional.empty())));
    }
}
