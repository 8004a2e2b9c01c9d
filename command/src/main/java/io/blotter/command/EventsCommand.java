package io.blotter.command;

import io.blotter.csv.EventsCsv;
import io.blotter.json.EventJson;
import io.blotter.json.Json;
import io.blotter.schemas.Event;
import io.blotter.view.EventFeed;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code blotter events}. */
@Command(
        name = "events",
        mixinStandardHelpOptions = true,
        description =
                "Prints typed events as they come, one JSON object a line. In a table '-' takes a fact back, and what another figure covers stands in brackets.")
final class EventsCommand implements Callable<Integer> {
    private static final int WIDTH_WHERE_NOBODY_LOOKS = 120;

    private final StandardStreams streams;

    @Mixin
    private ClusterOptions cluster;

    @Option(names = "--from-beginning", description = "Start with the oldest event, not with the next one to come.")
    private boolean fromBeginning;

    @Option(names = "--max-messages", paramLabel = "N", description = "End after this many.")
    private Optional<Long> maxMessages;

    @Option(names = "--timeout-ms", paramLabel = "N", description = "End when none has come for this long.")
    private Optional<Long> timeout;

    @Option(names = "--cartel", paramLabel = "C", description = "Only events about this cartel: its id.")
    private Optional<String> cartel;

    @Option(
            names = "--type",
            paramLabel = "T",
            converter = EventType.class,
            description = "Only this type: arrests, searches, charges or seizure.")
    private Optional<String> type;

    @Mixin
    private FormOptions form;

    EventsCommand(StandardStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Consumer<Event> printer = printer();
        streams.out().flush();
        new EventFeed(cluster.connection())
                .read(
                        fromBeginning,
                        maxMessages.map(OptionalLong::of).orElse(OptionalLong.empty()),
                        timeout.map(Duration::ofMillis),
                        this::isWanted,
                        event -> {
                            printer.accept(event);
                            streams.out().flush();
                        });
        return ExitStatus.WELL;
    }

    private Consumer<Event> printer() throws IOException {
        PrintStream out = streams.out();
        if (form.csv()) {
            EventsCsv.printHead(out);
            return event -> EventsCsv.printRow(event, out);
        }
        if (form.table()) {
            EventsTable table = new EventsTable(Screen.width(streams).orElse(WIDTH_WHERE_NOBODY_LOOKS));
            table.head().forEach(out::println);
            return event -> out.println(table.line(event));
        }
        return event -> out.println(Json.line(EventJson.of(event)));
    }

    private boolean isWanted(Event event) {
        return cartel.map(wanted -> event.getCartels().contains(CartelFilter.id(wanted)))
                        .orElse(true)
                && type.map(wanted -> EventJson.type(event).equals(wanted)).orElse(true);
    }
}
