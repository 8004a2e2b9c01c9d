package io.blotter.command;

import io.blotter.aggregate.batch.BatchResolution;
import io.blotter.json.Json;
import io.blotter.json.OperationJson;
import io.blotter.json.TotalsJson;
import io.blotter.offline.OfflineResolution;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code blotter resolve}. */
@Command(
        name = "resolve",
        mixinStandardHelpOptions = true,
        description = "Offline: announcements in, the operations that they tell of out, one JSON object a line.")
final class ResolveCommand implements Callable<Integer> {
    private final StandardStreams streams;

    @Option(names = "--totals", description = "Print the totals per cartel instead.")
    private boolean totals;

    @Option(
            names = "--corrections",
            paramLabel = "FILE",
            description = "Analysts' corrections, one JSON object a line, as 'correct list' prints them.")
    private Optional<Path> corrections;

    @Parameters(arity = "1..*", paramLabel = "FILE|-", description = "Announcements; - for standard input.")
    private List<String> files;

    ResolveCommand(StandardStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        OfflineResolution offline = new OfflineResolution();
        int status = OfflineInput.read(streams, files, offline::add);
        if (corrections.isPresent()) {
            status = Math.max(status, CorrectionsFile.read(streams, corrections.get(), line -> line.correction()
                    .ifPresentOrElse(offline::correct, () -> offline.withdrawCorrection(line.id()))));
        }
        BatchResolution resolution = offline.resolution();
        if (totals) {
            resolution.cartels().values().forEach(row -> streams.out().println(Json.line(TotalsJson.of(row))));
        } else {
            resolution.operations().values().forEach(row -> streams.out().println(Json.line(OperationJson.of(row))));
        }
        return status;
    }
}
