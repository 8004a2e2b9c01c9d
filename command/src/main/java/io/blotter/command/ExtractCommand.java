package io.blotter.command;

import io.blotter.enrich.Extractor;
import io.blotter.explanation.ExplanationPage;
import io.blotter.explanation.MarkStyle;
import io.blotter.json.Json;
import io.blotter.json.ReportJson;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code blotter extract}. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = "Offline: announcements in, what each says out, one JSON object a line, in the input's order.")
final class ExtractCommand implements Callable<Integer> {
    private final StandardStreams streams;

    @Parameters(arity = "1..*", paramLabel = "FILE|-", description = "Announcements; - for standard input.")
    private List<String> files;

    @Option(
            names = "--explain",
            description = {
                "For a person instead: the text with each fact marked where it was read, why each fact is as it is,",
                "and the numbers that were read and not counted. Coloured on a terminal, unless NO_COLOR is set."
            })
    private boolean explain;

    ExtractCommand(StandardStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Extractor extractor = Extractor.standard();
        if (explain) {
            MarkStyle style = MarkStyle.of(
                    streams.outIsTerminal(),
                    Optional.ofNullable(System.getenv("NO_COLOR")).orElse(""));
            return OfflineInput.read(
                    streams, files, announcement -> ExplanationPage.lines(extractor.explain(announcement), style)
                            .forEach(streams.out()::println));
        }
        return OfflineInput.read(streams, files, announcement -> streams.out()
                .println(Json.line(ReportJson.of(extractor.extract(announcement)))));
    }
}
