package io.blotter.command;

import io.blotter.json.EventJson;
import io.blotter.json.Json;
import io.blotter.schemas.Event;
import io.blotter.view.EventFeed;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code blotter events}. */
@Command(
        name = "events",
        mixinStandardHelpOptions = true,
        description = "Prints typed events as they come, one JSON object a line.")
final class EventsCommand implements Callable<Integer> {
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

    EventsCommand(StandardStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        new EventFeed(cluster.connection())
                .read(
                        fromBeginning,
                        maxMessages.map(OptionalLong::of).orElse(OptionalLong.empty()),
                        timeout.map(Duration::ofMillis),
                        this::isWanted,
                        event -> {
                            streams.out().println(Json.line(EventJson.of(event)));
                            streams.out().flush();
                        });
        return ExitStatus.WELL;
    }

    private boolean isWanted(Event event) {
        return cartel.map(wanted -> event.getCartels().contains(CartelFilter.id(wanted)))
                        .orElse(true)
                && type.map(wanted -> EventJson.type(event).equals(wanted)).orElse(true);
    }
}
