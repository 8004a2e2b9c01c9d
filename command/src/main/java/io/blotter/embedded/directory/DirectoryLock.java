package io.blotter.embedded.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A directory kept for one user until {@link #close()}, or until the process ends in whatever way. */
public final class DirectoryLock implements AutoCloseable {
    private static final String FILE = "in-use.lock";

    /**
     * The directories that this JVM holds. State of the whole JVM, as the locks themselves are: to open and close a
     * locked file a second time would, on POSIX systems, give up the lock that the same process holds.
     */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path directory;
    private final FileChannel channel;

    private DirectoryLock(Path directory, FileChannel channel) {
        this.directory = directory;
        this.channel = channel;
    }

    /**
     * Takes the directory, and makes it where it does not exist.
     *
     * @throws DirectoryInUseException if another has it
     * @throws UncheckedIOException if the directory cannot be made or written to
     */
    public static DirectoryLock take(Path directory) {
        try {
            Path real = Files.createDirectories(directory).toRealPath();
            if (!HELD_HERE.add(real)) {
                throw new DirectoryInUseException(directory, "this very process");
            }
            try {
                return new DirectoryLock(real, lock(real));
            } catch (IOException | RuntimeException e) {
                HELD_HERE.remove(real);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot use " + directory + " as a data directory: " + e.getMessage(), e);
        }
    }

    private static FileChannel lock(Path directory) throws IOException {
        FileChannel channel = FileChannel.open(
                directory.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            Optional<FileLock> lock = Optional.ofNullable(channel.tryLock());
            if (lock.isEmpty()) {
                throw new DirectoryInUseException(directory, ownerIn(channel));
            }
            channel.truncate(0);
            channel.write(StandardCharsets.US_ASCII.encode(
                    Long.toString(ProcessHandle.current().pid())));
            return channel;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static String ownerIn(FileChannel channel) throws IOException {
        ByteBuffer content = ByteBuffer.allocate(32);
        channel.read(content, 0);
        String process = StandardCharsets.US_ASCII.decode(content.flip()).toString();
        return process.isEmpty() ? "another process" : "process " + process;
    }

    /** Gives the directory up. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot give up the lock of " + directory, e);
        } finally {
            HELD_HERE.remove(directory);
        }
    }
}
