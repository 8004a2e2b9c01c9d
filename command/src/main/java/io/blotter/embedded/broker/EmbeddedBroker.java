package io.blotter.embedded.broker;

import io.blotter.embedded.directory.DirectoryInUseException;
import io.blotter.embedded.directory.DirectoryLock;
import io.blotter.embedded.port.ListeningFor;
import io.blotter.embedded.port.PortTakenException;
import io.blotter.embedded.port.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A Kafka broker and its controller in this JVM: the server that {@code kafka-server-start.sh} runs, not a stand-in.
 *
 * <p>Topics, records, groups and transactions are kept in its directory and are there again after the next start, a
 * killed process included. (Records are handed to the operating system at once, which writes them to disk in its own
 * time, as with any Kafka broker; a single one has no other to copy from after a power failure.)
 */
public final class EmbeddedBroker implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedBroker.class);
    private static final int TRIES = 3;

    private final String bootstrapServers;
    private final Path directory;
    private final KafkaRaftServer server;
    private final DirectoryLock lock;
    private final CompletableFuture<BrokerFailedException> failure;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedBroker(
            String bootstrapServers,
            Path directory,
            KafkaRaftServer server,
            DirectoryLock lock,
            CompletableFuture<BrokerFailedException> failure) {
        this.bootstrapServers = bootstrapServers;
        this.directory = directory;
        this.server = server;
        this.lock = lock;
        this.failure = failure;
    }

    /**
     * Starts a broker; it serves when this returns.
     *
     * @param directory where it keeps its data; made and formatted where it is new
     * @param host the address that it listens on and tells its clients: a loopback address, since there is no
     *     authentication
     * @param port the port that it listens on; 0 for any that is free
     * @throws PortTakenException if something listens there; nothing is started then
     * @throws IllegalArgumentException if the directory's path holds a comma
     * @throws DirectoryInUseException if another broker uses the directory
     * @throws UncheckedIOException if the directory cannot be made or written to
     * @throws BrokerFailedException if the broker does not start for any other reason
     */
    public static EmbeddedBroker start(Path directory, String host, int port) {
        if (directory.toAbsolutePath().toString().contains(",")) {
            throw new IllegalArgumentException(
                    "the path of the data folder must hold no comma, since Kafka reads it as a" + " list of folders: "
                            + directory.toAbsolutePath());
        }
        DirectoryLock lock = DirectoryLock.take(directory);
        try {
            return start(lock, directory, host, port);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static EmbeddedBroker start(DirectoryLock lock, Path directory, String host, int port) {
        for (int attempt = 1; ; attempt++) {
            if (port != 0) {
                Ports.requireFree(host, port, ListeningFor.KAFKA);
            }
            int kafkaPort = port == 0 ? Ports.anyFree(host) : port;
            CompletableFuture<BrokerFailedException> failure = new CompletableFuture<>();
            FatalExits.turnInto(failure, directory);
            try {
                KafkaRaftServer server = serve(directory, host, kafkaPort);
                LOG.atInfo()
                        .addKeyValue("directory", directory)
                        .addKeyValue("port", kafkaPort)
                        .log("embedded broker serves");
                return new EmbeddedBroker(host + ":" + kafkaPort, directory, server, lock, failure);
            } catch (Exception e) {
                // A port that was free may be taken before it is used; the next try picks others, or tells.
                if (attempt == TRIES || !causedByBinding(e)) {
                    throw new BrokerFailedException(
                            "the embedded broker does not start in " + directory + ": " + e.getMessage(), e);
                }
            }
        }
    }

    private static KafkaRaftServer serve(Path directory, String host, int port) throws Exception {
        Map<String, String> settings = BrokerSettings.of(directory, host, port, Ports.anyFree(host));
        KafkaConfig config = new KafkaConfig(settings);
        Storage.format(config);
        if (KilledBroker.lies(directory)) {
            KilledBroker.takeOut(directory, host);
        }
        KilledBroker.markRunning(directory);
        KafkaRaftServer server = new KafkaRaftServer(config, Time.SYSTEM);
        try {
            server.startup();
            return server;
        } catch (Exception e) {
            try {
                stop(server);
            } catch (RuntimeException alsoFailed) {
                e.addSuppressed(alsoFailed);
            }
            throw e;
        }
    }

    private static boolean causedByBinding(Throwable failure) {
        return Stream.<Throwable>iterate(failure, t -> t != null, Throwable::getCause)
                .anyMatch(BindException.class::isInstance);
    }

    /** Where clients find it, as {@code host:port}. */
    public String bootstrapServers() {
        return bootstrapServers;
    }

    /** Completes if the broker gives up while it runs (its disk is full or broken, say); it serves no more then. */
    public CompletionStage<BrokerFailedException> failure() {
        return failure.minimalCompletionStage();
    }

    /** Stops the broker and gives its directory up. Its clients are to be closed before. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            try {
                stop(server);
                KilledBroker.markStopped(directory);
            } catch (IOException undeletable) {
                throw new UncheckedIOException(undeletable);
            } finally {
                lock.close();
            }
        }
    }

    private static void stop(KafkaRaftServer server) {
        server.shutdown();
        server.awaitShutdown();
    }
}
