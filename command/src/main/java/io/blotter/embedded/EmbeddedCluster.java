package io.blotter.embedded;

import io.blotter.embedded.broker.BrokerFailedException;
import io.blotter.embedded.broker.EmbeddedBroker;
import io.blotter.embedded.directory.DirectoryInUseException;
import io.blotter.embedded.directory.DirectoryLock;
import io.blotter.embedded.port.PortTakenException;
import io.blotter.embedded.registry.EmbeddedRegistry;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/** A broker and a registry in this JVM, over one data directory: all that the topologies need from outside. */
public final class EmbeddedCluster implements AutoCloseable {
    private final DirectoryLock lock;
    private final EmbeddedBroker broker;
    private final EmbeddedRegistry registry;

    private EmbeddedCluster(DirectoryLock lock, EmbeddedBroker broker, EmbeddedRegistry registry) {
        this.lock = lock;
        this.broker = broker;
        this.registry = registry;
    }

    /**
     * Starts both, one beside the other; both serve when this returns, or neither is left running.
     *
     * @param directory where all data are kept: the broker's in {@code broker}, the registry's in {@code registry}
     * @param host the address that both listen on: a loopback address, since there is no authentication
     * @param kafkaPort the broker's port; 0 for any that is free
     * @param registryPort the registry's port; 0 for any that is free
     * @throws PortTakenException if something listens on one of the ports
     * @throws DirectoryInUseException if another cluster uses the directory
     * @throws BrokerFailedException if the broker does not start for any other reason
     */
    public static EmbeddedCluster start(Path directory, String host, int kafkaPort, int registryPort) {
        DirectoryLock lock = DirectoryLock.take(directory);
        try {
            return start(lock, directory, host, kafkaPort, registryPort);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static EmbeddedCluster start(
            DirectoryLock lock, Path directory, String host, int kafkaPort, int registryPort) {
        CompletableFuture<EmbeddedRegistry> starting = CompletableFuture.supplyAsync(
                () -> EmbeddedRegistry.start(directory.resolve("registry"), host, registryPort),
                task -> new Thread(task, "registry-start").start());
        try {
            EmbeddedBroker broker = EmbeddedBroker.start(directory.resolve("broker"), host, kafkaPort);
            try {
                return new EmbeddedCluster(lock, broker, join(starting));
            } catch (RuntimeException e) {
                broker.close();
                throw e;
            }
        } catch (RuntimeException e) {
            closeWhenStarted(starting);
            throw e;
        }
    }

    private static EmbeddedRegistry join(CompletableFuture<EmbeddedRegistry> starting) {
        try {
            return starting.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException told ? told : e;
        }
    }

    private static void closeWhenStarted(CompletableFuture<EmbeddedRegistry> starting) {
        starting.thenAccept(EmbeddedRegistry::close)
                .exceptionally(alsoFailed -> null)
                .join();
    }

    /** Where Kafka's clients find the broker, as {@code host:port}. */
    public String bootstrapServers() {
        return broker.bootstrapServers();
    }

    /** Where clients find the registry: the value for {@code schema.registry.url}. */
    public String registryUrl() {
        return registry.url();
    }

    /** Completes if the broker gives up while it runs; nothing can be produced or consumed any more then. */
    public CompletionStage<BrokerFailedException> failure() {
        return broker.failure();
    }

    /** Stops both; the registry last, for what still flows needs it. All clients are to be closed before. */
    @Override
    public void close() {
        try (lock;
                registry) {
            broker.close();
        }
    }
}
