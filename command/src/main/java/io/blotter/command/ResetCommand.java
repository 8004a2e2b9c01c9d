package io.blotter.command;

import io.blotter.connection.ClusterConnection;
import io.blotter.embedded.EmbeddedCluster;
import io.blotter.embedded.directory.DirectoryInUseException;
import io.blotter.pipeline.PipelineSettings;
import io.blotter.reset.LocalState;
import io.blotter.reset.Reset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code blotter reset}. */
@Command(
        name = "reset",
        mixinStandardHelpOptions = true,
        description = {
            "Takes away all that was made out of the announcements, so that the services make it anew when they start: after an",
            "upgrade that reads better. Announcements, corrections and dead letters stay. All services must be stopped.",
            "Consumers of blotter.events get every event once more."
        })
final class ResetCommand implements Callable<Integer> {
    private final StandardStreams streams;

    @Mixin
    private ClusterOptions cluster;

    @Option(names = "--dry-run", description = "Only print what would be taken away.")
    private boolean dryRun;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Of the embedded form, which must not be running: the folder that up was given.")
    private Optional<Path> data;

    @Option(
            names = "--state",
            paramLabel = "DIR",
            description =
                    "Where services on this machine keep their local state (their own --state); on other machines, "
                            + "delete it by hand.")
    private Optional<Path> state;

    ResetCommand(StandardStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (data.isEmpty()) {
            reset(cluster.connection(), state);
            return ExitStatus.WELL;
        }
        if (!Files.isDirectory(data.get())) {
            throw new CommandFailedException("there is no folder " + data.get());
        }
        try (EmbeddedCluster embedded = EmbeddedCluster.start(data.get(), PipelineSettings.HOST, 0, 0)) {
            reset(
                    ClusterConnection.to(embedded.bootstrapServers(), embedded.registryUrl()),
                    Optional.of(PipelineSettings.stateIn(data.get())));
        } catch (DirectoryInUseException inUse) {
            throw new CommandFailedException(inUse.getMessage() + ": end it first", inUse);
        }
        return ExitStatus.WELL;
    }

    private void reset(ClusterConnection connection, Optional<Path> localState) throws IOException {
        Reset reset = dryRun ? Reset.plan(connection) : Reset.apply(connection);
        String would = dryRun ? "would " : "";
        reset.topics().forEach(topic -> streams.out().println(would + "empty topic " + topic));
        reset.groups().forEach(group -> streams.out().println(would + "forget positions of " + group));
        for (Path folder : LocalState.of(localState)) {
            streams.out().println(would + "delete local state " + folder);
            if (!dryRun) {
                LocalState.delete(folder);
            }
        }
    }
}
