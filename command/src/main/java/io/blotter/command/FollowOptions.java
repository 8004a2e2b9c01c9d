package io.blotter.command;

import io.blotter.connection.ClusterConnection;
import io.blotter.ingest.following.BadSourcesFileException;
import io.blotter.ingest.following.SourcesFile;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which feeds and folders are followed. */
final class FollowOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--feeds",
            paramLabel = "FILE",
            description = "Follows the feeds and folders of this YAML file; samples/feeds.yaml is one to start from.")
    private Optional<Path> file;

    @Mixin
    private FetchOptions fetching;

    /** Reads the file, so that what is wrong with it is told before anything is started. */
    Optional<SourcesFile> sources() {
        return file.map(path -> {
            try {
                return SourcesFile.read(path);
            } catch (BadSourcesFileException bad) {
                throw new ParameterException(spec.commandLine(), String.valueOf(bad.getMessage()));
            }
        });
    }

    /**
     * Starts to follow them.
     *
     * @param positions the folder where it is kept how far each of them was read
     */
    Followed follow(SourcesFile sources, ClusterConnection cluster, Path positions) {
        return Followed.start(sources, cluster, fetching.limits(), positions);
    }
}
