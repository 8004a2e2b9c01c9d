package io.blotter.embedded.directory;

import java.nio.file.Path;

/** Another JVM, or another part of this one, keeps its data in the directory. */
public final class DirectoryInUseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says which directory and, where that is known, which process has it. */
    public DirectoryInUseException(Path directory, String owner) {
        super("the data directory " + directory + " is in use by " + owner
                + ": stop that one, or choose another directory");
    }
}
