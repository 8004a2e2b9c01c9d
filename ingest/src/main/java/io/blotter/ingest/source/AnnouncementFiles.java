package io.blotter.ingest.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The announcement files of a folder and all below it, as they stand at one moment. */
public final class AnnouncementFiles {
    private AnnouncementFiles() {}

    /**
     * How a file stands.
     *
     * @param size how many bytes it has
     * @param changedAt when it was changed last
     */
    public record State(long size, Instant changedAt) {}

    /** Each file with its state, in the order of the names. What cannot be looked at, or went meanwhile, is left out. */
    public static Map<Path, State> in(Path folder) {
        Map<Path, State> files = new LinkedHashMap<>();
        FileWalk walk = new FileWalk(folder, FileAccess.real());
        for (Optional<FileWalk.Step> step = walk.next(); step.isPresent(); step = walk.next()) {
            if (step.get() instanceof FileWalk.Step.Found found) {
                state(found.file()).ifPresent(state -> files.put(found.file(), state));
            }
        }
        return files;
    }

    private static Optional<State> state(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(
                    new State(attributes.size(), attributes.lastModifiedTime().toInstant()));
        } catch (IOException goneMeanwhile) {
            return Optional.empty();
        }
    }
}
