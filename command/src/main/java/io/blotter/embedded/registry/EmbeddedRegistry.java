package io.blotter.embedded.registry;

import io.blotter.embedded.directory.DirectoryInUseException;
import io.blotter.embedded.directory.DirectoryLock;
import io.blotter.embedded.port.ListeningFor;
import io.blotter.embedded.port.PortTakenException;
import io.blotter.embedded.port.Ports;
import io.javalin.Javalin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A schema registry in this JVM that speaks Confluent's REST API, so that Confluent's serializers and any tool that
 * knows that registry work with it. It knows self-contained Avro schemas and forgets none: an id that it gave means the
 * same schema for as long as its directory is kept.
 */
public final class EmbeddedRegistry implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedRegistry.class);
    private static final long LARGEST_REQUEST = 16L * 1024 * 1024;

    private final String url;
    private final Javalin server;
    private final Journal journal;
    private final DirectoryLock lock;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedRegistry(String url, Javalin server, Journal journal, DirectoryLock lock) {
        this.url = url;
        this.server = server;
        this.journal = journal;
        this.lock = lock;
    }

    /**
     * Starts a registry; it serves when this returns.
     *
     * @param directory where it keeps what is registered; made where it is new
     * @param host the address that it listens on: a loopback address, since there is no authentication
     * @param port the port that it listens on; 0 for any that is free
     * @throws PortTakenException if something listens there; nothing is started then
     * @throws DirectoryInUseException if another registry uses the directory
     * @throws UncheckedIOException if what it kept cannot be read, or nothing can be written
     */
    public static EmbeddedRegistry start(Path directory, String host, int port) {
        DirectoryLock lock = DirectoryLock.take(directory);
        try {
            if (port != 0) {
                Ports.requireFree(host, port, ListeningFor.REGISTRY);
            }
            return start(lock, Journal.open(directory.resolve("schemas.jsonl")), host, port);
        } catch (IOException e) {
            lock.close();
            throw new UncheckedIOException("the embedded registry does not start: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static EmbeddedRegistry start(DirectoryLock lock, Journal journal, String host, int port)
            throws IOException {
        try {
            Javalin server = server(new RegistryRoutes(new Catalogue(journal))).start(host, port);
            String url = "http://" + host + ":" + server.port();
            LOG.atInfo()
                    .addKeyValue("url", url)
                    .addKeyValue("changes", journal.entries().size())
                    .log("embedded registry serves");
            return new EmbeddedRegistry(url, server, journal, lock);
        } catch (RuntimeException e) {
            journal.close();
            throw e;
        }
    }

    private static Javalin server(RegistryRoutes routes) {
        return Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.startup.startupWatcherEnabled = false;
            config.http.maxRequestSize = LARGEST_REQUEST;
            config.http.defaultContentType = RegistryRoutes.CONTENT_TYPE;
            config.jetty.threadPool = threads();
            routes.addTo(config.routes);
        });
    }

    private static QueuedThreadPool threads() {
        QueuedThreadPool threads = new QueuedThreadPool(12, 2);
        threads.setName("registry");
        return threads;
    }

    /** Where clients find it: the value for {@code schema.registry.url}. */
    public String url() {
        return url;
    }

    /** Stops the registry and gives its directory up. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            try (lock) {
                server.stop();
                journal.close();
            } catch (IOException e) {
                throw new UncheckedIOException("the embedded registry does not close: " + e.getMessage(), e);
            }
        }
    }
}
