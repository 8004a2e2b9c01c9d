package io.blotter.command;

import io.blotter.csv.OperationsCsv;
import io.blotter.json.Json;
import io.blotter.json.OperationJson;
import io.blotter.schemas.Operation;
import io.blotter.topics.Topics;
import io.blotter.view.TopicSnapshot;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code blotter operations}. */
@Command(
        name = "operations",
        mixinStandardHelpOptions = true,
        description = "Prints the operations now, one JSON object a line.")
final class OperationsCommand implements Callable<Integer> {
    private final StandardStreams streams;

    @Mixin
    private ClusterOptions cluster;

    @Option(names = "--cartel", paramLabel = "C", description = "Only those against this cartel: its id or its name.")
    private Optional<String> cartel;

    @Mixin
    private FormOptions form;

    OperationsCommand(StandardStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        List<Operation> wanted =
                TopicSnapshot.of(cluster.connection(), Topics.OPERATIONS, Operation.class).values().stream()
                        .filter(operation -> cartel.isEmpty() || isAgainst(operation, cartel.get()))
                        .toList();
        if (form.table()) {
            OperationsTable.lines(wanted).forEach(streams.out()::println);
        } else if (form.csv()) {
            OperationsCsv.print(wanted, streams.out());
        } else {
            wanted.forEach(operation -> streams.out().println(Json.line(OperationJson.of(operation))));
        }
        return ExitStatus.WELL;
    }

    private static boolean isAgainst(Operation operation, String wanted) {
        return operation.getCartels().stream()
                .anyMatch(cartel -> CartelFilter.names(wanted, cartel.getId(), cartel.getName()));
    }
}
