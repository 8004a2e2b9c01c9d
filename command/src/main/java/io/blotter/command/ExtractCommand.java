package io.blotter.command;

import io.blotter.enrich.Extractor;
import io.blotter.json.Json;
import io.blotter.json.ReportJson;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
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

    ExtractCommand(StandardStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Extractor extractor = Extractor.standard();
        return OfflineInput.read(streams, files, announcement -> streams.out()
                .println(Json.line(ReportJson.of(extractor.extract(announcement)))));
    }
}
