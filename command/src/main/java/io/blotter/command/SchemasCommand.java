package io.blotter.command;

import io.blotter.connection.SchemaPlan;
import io.blotter.connection.SchemaPlan.State;
import io.blotter.connection.SchemaPlan.Subject;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code blotter schemas check|register}. */
@Command(
        name = "schemas",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "(check | register)",
        description = "Compares Blotter's schemas with those that the registry holds, or registers them.")
final class SchemasCommand {
    private final StandardStreams streams;

    SchemasCommand(StandardStreams streams) {
        this.streams = streams;
    }

    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = {
                "Prints for each subject whether the registry holds the schema in use (registered), none (missing), another one",
                "that takes it (compatible) or that does not (refused, exit status 1). Changes nothing."
            })
    int check(@Mixin ClusterOptions cluster) {
        List<Subject> subjects = SchemaPlan.check(cluster.connection());
        subjects.forEach(this::print);
        boolean refused = subjects.stream().anyMatch(subject -> subject.state() == State.REFUSED);
        return refused ? ExitStatus.FAILURE : ExitStatus.WELL;
    }

    @Command(
            name = "register",
            mixinStandardHelpOptions = true,
            description = "Registers the schemas that are not there yet, and prints what the registry then holds.")
    int register(@Mixin ClusterOptions cluster) {
        SchemaPlan.register(cluster.connection());
        return check(cluster);
    }

    private void print(Subject subject) {
        streams.out()
                .println((subject.subject() + " " + subject.state().name().toLowerCase(Locale.ROOT) + " "
                                + subject.detail())
                        .strip());
    }
}
