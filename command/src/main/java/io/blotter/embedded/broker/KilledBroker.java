package io.blotter.embedded.broker;

import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.RetryPolicy;
import io.blotter.embedded.port.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.errors.BrokerIdNotRegisteredException;
import org.apache.kafka.common.errors.UnsupportedVersionException;
import org.apache.kafka.common.utils.Time;

/**
 * A broker that was killed, and what has to be done before the next one starts in its directory.
 *
 * <p>The cluster's metadata still call the killed broker the leader of everything. A broker that starts from there loads its
 * transactions at once, and loses every leadership again when its own registration replaces the old one. Kafka 4.3 takes a
 * partition without a leader for a deleted one when it writes the ends of transactions: it leaves the end out, and the transaction
 * stays open for good. So the old registration is taken out first, by a controller without a broker; the new broker then starts
 * from metadata without leaders, and becomes the leader of everything in one step.
 */
final class KilledBroker {
    private static final String MARK = "running";
    private static final long PATIENCE_SECONDS = 30;
    /** A controller that listens has not always read the metadata's version yet, and then says that it knows no such requests. */
    private static final RetryPolicy<Object> UNTIL_READY = RetryPolicy.builder()
            .handleIf(failure -> failure.getCause() instanceof UnsupportedVersionException)
            .withDelay(Duration.ofMillis(200))
            .withMaxDuration(Duration.ofSeconds(PATIENCE_SECONDS))
            .withMaxRetries(-1)
            .build();

    private KilledBroker() {}

    /** Notes that a broker runs on the directory; a mark that is found by the next start says that it was killed. */
    static void markRunning(Path directory) throws IOException {
        Files.writeString(mark(directory), "");
    }

    /** Notes that the broker was stopped. */
    static void markStopped(Path directory) throws IOException {
        Files.deleteIfExists(mark(directory));
    }

    /** Whether the last broker on the directory was killed. */
    static boolean lies(Path directory) {
        return Files.exists(mark(directory));
    }

    /** Takes its registration out of the metadata in the directory, which must be formatted and not in use. */
    static void takeOut(Path directory, String host) throws Exception {
        int port = Ports.anyFree(host);
        KafkaRaftServer controller =
                new KafkaRaftServer(new KafkaConfig(BrokerSettings.ofController(directory, host, port)), Time.SYSTEM);
        try {
            controller.startup();
            unregister(host + ":" + port);
        } finally {
            controller.shutdown();
            controller.awaitShutdown();
        }
    }

    private static void unregister(String controller) throws Exception {
        try {
            Failsafe.with(UNTIL_READY).run(() -> {
                try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_CONTROLLERS_CONFIG, controller))) {
                    admin.unregisterBroker(BrokerSettings.NODE).all().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
                }
            });
        } catch (FailsafeException failure) {
            boolean gone = failure.getCause() instanceof ExecutionException refused
                    && refused.getCause() instanceof BrokerIdNotRegisteredException;
            if (!gone) {
                throw failure;
            }
        }
    }

    private static Path mark(Path directory) {
        return directory.resolve(MARK);
    }
}
