package io.blotter.command;

import io.blotter.connection.ClusterConnection;
import io.blotter.embedded.directory.DirectoryInUseException;
import io.blotter.embedded.directory.DirectoryLock;
import io.blotter.ingest.fetch.FetchLimits;
import io.blotter.ingest.following.Following;
import io.blotter.ingest.following.SourcesFile;
import io.blotter.ingest.publish.AnnouncementPublisher;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Feeds and folders that are followed, and the folder of their positions, which nobody else uses meanwhile. */
record Followed(DirectoryLock lock, Following following, SourcesFile sources) implements AutoCloseable {
    /**
     * Starts to follow.
     *
     * @param positions the folder where it is kept how far each of them was read
     */
    static Followed start(SourcesFile sources, ClusterConnection cluster, FetchLimits limits, Path positions) {
        DirectoryLock lock = lock(positions);
        try {
            AnnouncementPublisher publisher =
                    AnnouncementPublisher.connect(cluster.clientProperties(), cluster.registry());
            return new Followed(lock, Following.start(sources, publisher, limits, positions), sources);
        } catch (RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    /** Says what is followed. */
    void tell(StandardStreams streams) {
        streams.err()
                .println("following feeds: " + sources.feeds().size() + ", folders: "
                        + sources.folders().size());
    }

    @Override
    public void close() {
        following.close();
        lock.close();
    }

    private static DirectoryLock lock(Path positions) {
        try {
            return DirectoryLock.take(positions);
        } catch (DirectoryInUseException inUse) {
            throw new CommandFailedException(inUse.getMessage() + " with --state", inUse);
        } catch (UncheckedIOException unusable) {
            throw new CommandFailedException(unusable.getMessage() + "; choose another folder with --state", unusable);
        }
    }
}
