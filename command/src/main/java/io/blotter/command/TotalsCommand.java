package io.blotter.command;

import io.blotter.aggregate.total.GrandTotal;
import io.blotter.csv.TotalsCsv;
import io.blotter.json.Json;
import io.blotter.json.TotalsJson;
import io.blotter.schemas.CartelMonth;
import io.blotter.schemas.CartelTotals;
import io.blotter.schemas.Operation;
import io.blotter.topics.Topics;
import io.blotter.view.TopicSnapshot;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

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

    @Option(names = "--months", description = "By month of action.")
    private boolean months;

    @Option(
            names = "--all",
            description = "Over all cartels, as one: an operation against several of them counts once.")
    private boolean all;

    @Mixin
    private FormOptions form;

    @Spec
    private CommandSpec spec;

    TotalsCommand(StandardStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (months && (all || form.table() || form.csv())) {
            throw new ParameterException(spec.commandLine(), "--months goes with none of --all, --table and --csv");
        }
        if (all && cartel.isPresent()) {
            throw new ParameterException(spec.commandLine(), "--all and --cartel exclude each other");
        }
        if (months) {
            TopicSnapshot.of(cluster.connection(), Topics.CARTEL_MONTHS, CartelMonth.class).values().stream()
                    .filter(month -> isWanted(month.getCartelId(), month.getName()))
                    .forEach(month -> streams.out().println(Json.line(TotalsJson.of(month))));
        } else {
            print(all ? List.of(grandTotal()) : totals());
        }
        return ExitStatus.WELL;
    }

    private void print(List<CartelTotals> totals) {
        if (form.table()) {
            TotalsTable.wideLines(totals).forEach(streams.out()::println);
        } else if (form.csv()) {
            TotalsCsv.print(totals, streams.out());
        } else {
            totals.forEach(row -> streams.out().println(Json.line(TotalsJson.of(row))));
        }
    }

    private List<CartelTotals> totals() {
        return TopicSnapshot.of(cluster.connection(), Topics.CARTEL_TOTALS, CartelTotals.class).values().stream()
                .filter(totals -> isWanted(totals.getCartelId(), totals.getName()))
                .toList();
    }

    private CartelTotals grandTotal() {
        return GrandTotal.of(TopicSnapshot.of(cluster.connection(), Topics.OPERATIONS, Operation.class)
                .values());
    }

    private boolean isWanted(String id, String name) {
        return cartel.isEmpty() || CartelFilter.names(cartel.get(), id, name);
    }
}
