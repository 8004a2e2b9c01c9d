package io.blotter.command;

import io.blotter.json.Json;
import io.blotter.replay.DeadLetter;
import io.blotter.replay.DeadLetterJson;
import io.blotter.replay.DeadLetters;
import io.blotter.replay.Replay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code blotter dead-letters}. */
@Command(
        name = "dead-letters",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "(list | show | replay)",
        description = "Records that could not be used: what they are, why, and sent back once the cause is gone.")
final class DeadLettersCommand {
    private final StandardStreams streams;

    @Spec
    private CommandSpec spec;

    DeadLettersCommand(StandardStreams streams) {
        this.streams = streams;
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "Prints all of them, the oldest first, one JSON object a line.")
    int list(
            @Mixin ClusterOptions cluster,
            @Option(
                            names = "--reason",
                            paramLabel = "R",
                            description = "Only those of this reason (NOT_AVRO, INVALID …).")
                    Optional<String> reason) {
        DeadLetters.read(cluster.connection(), letter -> {
            if (isOf(reason, letter)) {
                streams.out().println(Json.line(DeadLetterJson.of(letter)));
            }
        });
        return ExitStatus.WELL;
    }

    @Command(
            name = "show",
            mixinStandardHelpOptions = true,
            description = "Prints one of them with its bytes: as text where they are text, else in base64.")
    int show(
            @Mixin ClusterOptions cluster,
            @Parameters(paramLabel = "NUMBER", description = "Its number, as list prints it.") long number,
            @Option(names = "--raw", description = "Only the bytes, as they came.") boolean raw) {
        Optional<DeadLetter> letter = DeadLetters.find(cluster.connection(), number);
        if (letter.isEmpty()) {
            streams.err().println("there is no dead letter " + number);
            return ExitStatus.BAD_INPUT;
        }
        if (raw) {
            streams.out().writeBytes(letter.get().value().get());
        } else {
            streams.out().println(Json.line(DeadLetterJson.whole(letter.get())));
        }
        return ExitStatus.WELL;
    }

    @Command(
            name = "replay",
            mixinStandardHelpOptions = true,
            description = {
                "Sends letters back to the topic that they came from, byte for byte, to be read once more. One whose key has a",
                "later record there is kept: an old version must not replace a new one."
            })
    int replay(
            @Mixin ClusterOptions cluster,
            @Parameters(arity = "0..*", paramLabel = "NUMBER", description = "Their numbers, as list prints them.")
                    List<Long> numbers,
            @Option(names = "--all", description = "All of them.") boolean all,
            @Option(names = "--reason", paramLabel = "R", description = "With --all: all of this reason.")
                    Optional<String> reason) {
        Set<Long> wanted = new HashSet<>(Optional.ofNullable(numbers).orElse(List.of()));
        if (all != wanted.isEmpty() || (reason.isPresent() && !all)) {
            throw new ParameterException(
                    spec.subcommands().get("replay"), "give the letters' numbers, or --all (and --reason R)");
        }
        List<DeadLetter> letters = new ArrayList<>();
        DeadLetters.read(cluster.connection(), letter -> {
            if (all ? isOf(reason, letter) : wanted.remove(letter.number())) {
                letters.add(letter);
            }
        });
        int status = ExitStatus.WELL;
        if (!all && !wanted.isEmpty()) {
            wanted.stream().sorted().forEach(number -> streams.err().println("there is no dead letter " + number));
            status = ExitStatus.BAD_INPUT;
        }
        for (Replay.Outcome outcome : Replay.of(cluster.connection(), letters)) {
            if (outcome instanceof Replay.Kept kept) {
                streams.err().println("kept: " + kept.letter().number() + ": " + kept.why());
                status = ExitStatus.BAD_INPUT;
            } else {
                streams.err()
                        .println("sent: " + outcome.letter().number() + ": "
                                + outcome.letter().key().orElse(""));
            }
        }
        return status;
    }

    private static boolean isOf(Optional<String> reason, DeadLetter letter) {
        return reason.isEmpty() || letter.reason().equals(reason.get().toUpperCase(Locale.ROOT));
    }
}
