package io.blotter.ingest.folder;

import io.blotter.ingest.position.PositionFile;
import io.blotter.ingest.publish.AnnouncementPublisher;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Watches folders: what is new or changed in them is published, once. */
public final class Folders implements AutoCloseable {
    /** How long from one look to the next, and so how long a file has to stand unchanged before it is read. */
    public static final Duration EVERY = Duration.ofSeconds(2);

    private static final Logger LOG = LoggerFactory.getLogger(Folders.class);
    private static final Duration FAREWELL = Duration.ofSeconds(40);

    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "folders"));

    private Folders() {}

    /**
     * Starts to watch.
     *
     * @param publisher stays the caller's
     * @param positions where it is kept what was read
     * @param every how long from one look to the next
     */
    @SuppressWarnings("FutureReturnValueIgnored") // Looks tell of their failures themselves.
    public static Folders watch(List<Path> folders, AnnouncementPublisher publisher, Path positions, Duration every) {
        Folders watching = new Folders();
        for (Path folder : folders) {
            Path whole = folder.toAbsolutePath().normalize();
            FolderLook look = new FolderLook(
                    whole, publisher, PositionFile.of(positions, whole.toString(), FolderPosition.class));
            watching.thread.scheduleWithFixedDelay(
                    () -> watching.look(whole, look), 0, every.toMillis(), TimeUnit.MILLISECONDS);
        }
        return watching;
    }

    /** Ends when the look under way is over; what was not written yet is read again next time. */
    @Override
    public void close() {
        thread.shutdownNow();
        try {
            if (!thread.awaitTermination(FAREWELL.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("folders did not end in time");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void look(Path folder, FolderLook look) {
        try {
            look.run();
        } catch (RuntimeException failure) {
            if (!thread.isShutdown()) {
                LOG.atError()
                        .addKeyValue("folder", folder)
                        .addKeyValue("problem", failure.getMessage())
                        .log("folder could not be read: tried again");
            }
        }
    }
}
