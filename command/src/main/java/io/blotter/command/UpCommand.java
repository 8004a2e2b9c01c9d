package io.blotter.command;

import io.blotter.embedded.directory.DirectoryInUseException;
import io.blotter.embedded.port.PortTakenException;
import io.blotter.ingest.following.SourcesFile;
import io.blotter.pipeline.Pipeline;
import io.blotter.pipeline.PipelineSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code blotter up}. */
@Command(
        name = "up",
        mixinStandardHelpOptions = true,
        description =
                "Runs everything in one JVM: broker, registry, enrich, aggregate and web, on loopback; follows feeds and folders.")
final class UpCommand implements Callable<Integer> {
    private final StandardStreams streams;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Keeps all data here over restarts (default: a temporary folder, deleted at the end).")
    private Optional<Path> data;

    @Option(
            names = "--kafka-port",
            paramLabel = "N",
            converter = PortNumber.class,
            defaultValue = "9092",
            description = "Default: ${DEFAULT-VALUE}; 0: any.")
    private int kafkaPort;

    @Option(
            names = "--registry-port",
            paramLabel = "N",
            converter = PortNumber.class,
            defaultValue = "8081",
            description = "Default: ${DEFAULT-VALUE}; 0: any.")
    private int registryPort;

    @Option(
            names = "--http-port",
            paramLabel = "N",
            converter = PortNumber.class,
            defaultValue = "8080",
            description = "Default: ${DEFAULT-VALUE}; 0: any.")
    private int httpPort;

    @Mixin
    private AdmissionOptions admission;

    @Mixin
    private FollowOptions following;

    UpCommand(StandardStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Optional<SourcesFile> sources = following.sources();
        if (data.isPresent()) {
            return run(folder(data.get()), sources);
        }
        try (TemporaryFolder folder = TemporaryFolder.create("blotter-up-")) {
            return run(folder.path(), sources);
        }
    }

    private int run(Path folder, Optional<SourcesFile> sources) throws InterruptedException {
        try (Interruption interruption = Interruption.listen();
                Pipeline pipeline = start(folder);
                MaybeFollowed followed = new MaybeFollowed(sources.map(
                        file -> following.follow(file, pipeline.connection(), PositionOptions.in(folder))))) {
            streams.out()
                    .println("ready kafka=" + pipeline.connection().bootstrapServers() + " registry="
                            + pipeline.connection().registry().url() + " web=" + pipeline.webUrl());
            streams.out().flush();
            followed.tell(streams, pipeline.metrics());
            CompletableFuture<Throwable> failed = new CompletableFuture<>();
            pipeline.failure().thenAccept(failed::complete);
            CompletableFuture.anyOf(interruption.requested(), failed).get();
            if (failed.isDone()) {
                throw new CommandFailedException(
                        "the broker gave up: " + failed.join().getMessage());
            }
            return ExitStatus.WELL;
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Path folder(Path wanted) {
        if (wanted.toAbsolutePath().toString().contains(",")) {
            throw new CommandFailedException("cannot keep data in " + wanted
                    + ": Kafka takes a path with a comma for a list of folders; choose another with --data");
        }
        try {
            return Files.createDirectories(wanted);
        } catch (IOException unusable) {
            throw new CommandFailedException(
                    "cannot keep data in " + wanted + " (" + unusable + "); choose another folder with --data",
                    unusable);
        }
    }

    private Pipeline start(Path folder) {
        try {
            return Pipeline.start(
                    new PipelineSettings(folder, kafkaPort, registryPort, httpPort, admission.admission()));
        } catch (PortTakenException taken) {
            throw new CommandFailedException(taken.getMessage(), taken);
        } catch (DirectoryInUseException inUse) {
            throw new CommandFailedException(inUse.getMessage() + " with --data", inUse);
        }
    }
}
