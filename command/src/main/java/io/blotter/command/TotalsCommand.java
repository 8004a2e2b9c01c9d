package io.blotter.command;

import io.blotter.json.Json;
import io.blotter.json.TotalsJson;
import io.blotter.schemas.CartelTotals;
import io.blotter.topics.Topics;
import io.blotter.view.TopicSnapshot;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code blotter totals}. */
@Command(
        name = "totals",
        mixinStandardHelpOptions = true,
        description = "Prints the totals per cartel now, one JSON object a line.")
final class TotalsCommand implements Callable<Integer> {
    private final StandardStreams streams;

    @Mixin
    private ClusterOptions cluster;

    @Option(names = "--cartel", paramLabel = "C", description = "Only this cartel: its id or its name.")
    private Optional<String> cartel;

    TotalsCommand(StandardStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        TopicSnapshot.of(cluster.connection(), Topics.CARTEL_TOTALS, CartelTotals.class).values().stream()
                .filter(totals ->
                        cartel.isEmpty() || CartelFilter.names(cartel.get(), totals.getCartelId(), totals.getName()))
                .forEach(totals -> streams.out().println(Json.line(TotalsJson.of(totals))));
        return ExitStatus.WELL;
    }
}
