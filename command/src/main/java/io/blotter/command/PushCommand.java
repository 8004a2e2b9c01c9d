package io.blotter.command;

import io.blotter.ingest.announcement.Item;
import io.blotter.ingest.announcement.RefusalReason;
import io.blotter.ingest.feed.WebItems;
import io.blotter.ingest.fetch.WebFetcher;
import io.blotter.ingest.following.SourcesFile;
import io.blotter.ingest.publish.AnnouncementPublisher;
import io.blotter.ingest.publish.Load;
import io.blotter.ingest.publish.LoadProgress;
import io.blotter.ingest.publish.LoadSummary;
import io.blotter.ingest.source.AnnouncementSource;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code blotter push}. */
@Command(
        name = "push",
        mixinStandardHelpOptions = true,
        description =
                "Publishes announcements: .jsonl, .json, .txt and .html files, folders of them, the address of a web page or feed, or - for JSON lines from standard input."
                        + " What is there already is not sent again; what is refused is named, and the rest goes through (exit status 2).")
final class PushCommand implements Callable<Integer> {
    private final StandardStreams streams;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ClusterOptions cluster;

    @Mixin
    private FetchOptions fetching;

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR|URL|-", description = "What to publish.")
    private List<String> inputs;

    @Option(
            names = "--charset",
            paramLabel = "NAME",
            description = "The charset of files that are not UTF-8, as in windows-1252.")
    private Optional<String> charset;

    @Option(
            names = "--refused",
            paramLabel = "FILE",
            description = "Appends the text of what is refused to this file, to be mended and pushed again.")
    private Optional<Path> refused;

    @Option(
            names = "--watch",
            description =
                    "Keeps watching the folders named, and publishes what is new or changed in them, until Ctrl-C.")
    private boolean watch;

    @Mixin
    private PositionOptions positions;

    PushCommand(StandardStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws ExecutionException, InterruptedException {
        if (watch) {
            return watch(inputs.stream().map(this::folder).toList());
        }
        try (WebFetcher web = WebFetcher.within(fetching.limits())) {
            return push(AnnouncementSource.of(inputs, streams.in(), charset.map(this::charset), new WebItems(web)));
        }
    }

    private int watch(List<Path> folders) throws ExecutionException, InterruptedException {
        SourcesFile sources = new SourcesFile(List.of(), folders);
        try (Interruption interruption = Interruption.listen();
                Followed followed =
                        Followed.start(sources, cluster.connection(), fetching.limits(), positions.folder())) {
            followed.tell(streams);
            interruption.requested().get();
        }
        return ExitStatus.WELL;
    }

    private Path folder(String input) {
        Path folder = Path.of(input);
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(), "--watch watches folders, and " + input + " is none");
        }
        return folder;
    }

    private int push(AnnouncementSource source) {
        LoadSummary summary;
        try (AnnouncementPublisher publisher = AnnouncementPublisher.connect(
                        cluster.connection().clientProperties(),
                        cluster.connection().registry());
                LoadBar bar = LoadBar.on(streams, source.totalBytes());
                RefusedFile aside = RefusedFile.at(refused)) {
            summary = Load.run(source, publisher, new LoadProgress() {
                @Override
                public void advanced(Position position) {
                    bar.show(position);
                }

                @Override
                public void refused(Item.Refused item) {
                    streams.err().println("refused: " + item.message());
                    aside.add(item);
                }
            });
        }
        streams.err().println(inWords(summary));
        return summary.refusedInAll() == 0 ? ExitStatus.WELL : ExitStatus.BAD_INPUT;
    }

    static String inWords(LoadSummary summary) {
        String counts = "sent %d, revised %d, already there %d, refused %d"
                .formatted(summary.sent(), summary.revised(), summary.alreadyThere(), summary.refusedInAll());
        return summary.refused().isEmpty() ? counts : counts + reasons(summary.refused());
    }

    private static String reasons(Map<RefusalReason, Long> refused) {
        return refused.entrySet().stream()
                .map(entry -> entry.getKey().label() + " " + entry.getValue())
                .collect(Collectors.joining(", ", " (", ")"));
    }

    private Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (UnsupportedCharsetException | IllegalCharsetNameException unknown) {
            throw new ParameterException(
                    spec.commandLine(), "this Java knows no charset '" + name + "'; try windows-1252 or UTF-16LE");
        }
    }

    /** Where the text of refused announcements is kept. */
    private record RefusedFile(Optional<PrintStream> file) implements AutoCloseable {
        static RefusedFile at(Optional<Path> path) {
            return new RefusedFile(path.map(RefusedFile::opened));
        }

        private static PrintStream opened(Path path) {
            try {
                return new PrintStream(
                        Files.newOutputStream(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND),
                        false,
                        StandardCharsets.UTF_8);
            } catch (IOException unusable) {
                throw new CommandFailedException(
                        "cannot write to " + path + " (" + unusable + "); choose another file with --refused",
                        unusable);
            }
        }

        void add(Item.Refused item) {
            file.ifPresent(out -> item.raw().ifPresent(out::println));
        }

        @Override
        public void close() {
            file.ifPresent(out -> {
                out.close();
                if (out.checkError()) {
                    throw new CommandFailedException(
                            "the file of refused announcements is incomplete: is the disk full?");
                }
            });
        }
    }
}
