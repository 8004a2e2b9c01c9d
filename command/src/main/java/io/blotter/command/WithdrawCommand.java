package io.blotter.command;

import io.blotter.ingest.publish.AnnouncementPublisher;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code blotter withdraw}. */
@Command(
        name = "withdraw",
        mixinStandardHelpOptions = true,
        description = "Withdraws announcements: what they added to the totals is taken back.")
final class WithdrawCommand implements Callable<Integer> {
    private final StandardStreams streams;

    @Mixin
    private ClusterOptions cluster;

    @Parameters(arity = "1..*", paramLabel = "ID", description = "Ids of announcements.")
    private List<String> ids;

    WithdrawCommand(StandardStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        int status = ExitStatus.WELL;
        try (AnnouncementPublisher publisher = AnnouncementPublisher.connect(
                cluster.connection().clientProperties(), cluster.connection().registry())) {
            for (String id : ids) {
                switch (publisher.withdraw(id)) {
                    case WITHDRAWN -> streams.err().println("withdrawn: " + id);
                    case NOT_THERE -> {
                        streams.err().println("not there: " + id);
                        status = ExitStatus.BAD_INPUT;
                    }
                }
            }
            publisher.flush();
        }
        return status;
    }
}
