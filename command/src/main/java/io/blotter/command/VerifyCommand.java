package io.blotter.command;

import io.blotter.verification.Findings;
import io.blotter.verification.FindingsPage;
import io.blotter.verification.Verification;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code blotter verify}. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Recomputes everything from the announcements and compares it, byte for byte, with what the topics hold: reports,",
            "operations, totals. Says what differs (exit status 3), or in one line that nothing does."
        })
final class VerifyCommand implements Callable<Integer> {
    private static final int MOST_RECORDS = 50;

    private final StandardStreams streams;

    @Mixin
    private ClusterOptions cluster;

    @Option(
            names = "--timeout-ms",
            paramLabel = "N",
            defaultValue = "60000",
            description = "How long to wait for the services to take in what has come (default: ${DEFAULT-VALUE}).")
    private long timeout;

    @Option(names = "--all", description = "Spell out every record that differs, not the first " + MOST_RECORDS + ".")
    private boolean all;

    VerifyCommand(StandardStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Findings findings = Verification.of(cluster.connection(), Duration.ofMillis(timeout), message -> streams.err()
                .println("blotter: " + message));
        FindingsPage.lines(findings, all ? Integer.MAX_VALUE : MOST_RECORDS).forEach(streams.out()::println);
        if (!findings.waiting().isEmpty()) {
            streams.err()
                    .println("blotter: the topics did not come to rest: " + String.join(", ", findings.waiting())
                            + ". What differs may be no more than that; is the service running?");
        }
        return findings.clean() ? ExitStatus.WELL : ExitStatus.DIFFERENCE;
    }
}
