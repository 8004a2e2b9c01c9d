package io.blotter.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.sse.SseClient;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Server-sent events. GET /stream: "totals" for every cartel, then for each that changes, and "gone", with the id, for each that is
 * no more. GET /news, for the page: also "total" over all, "month" for every month, "operation" for the newest ones, and
 * "month-gone" and so on; "ready" ends each set of news that belong together, "beat" says now and then that the line is alive.
 */
final class NewsStream {
    /** Where the streams are. */
    static final Set<String> PATHS = Set.of("/stream", "/news");

    /** A client that holds a line open costs a thread. */
    private static final int MOST_CLIENTS = 200;

    /** On a line on which nothing moves: shorter than what those between take for dead. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);

    /** How long a client is given to take what it was told last. */
    private static final Duration END = Duration.ofSeconds(2);

    private static final Logger LOG = LoggerFactory.getLogger(NewsStream.class);

    private final Board board;
    private final Semaphore seats = new Semaphore(MOST_CLIENTS);

    NewsStream(Board board) {
        this.board = board;
    }

    void addTo(RoutesConfig routes) {
        routes.sse("/stream", client -> serve(client, new Totals(client)));
        routes.sse("/news", client -> serve(client, new All(client)));
    }

    /** Waits a moment for the clients to leave; the board must be closed before. */
    void awaitEnd() {
        try {
            if (!seats.tryAcquire(MOST_CLIENTS, END.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.atWarn().log("a client of the page takes nothing, and is cut off");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** What one client wants to hear. */
    private interface Listener {
        void tell(NewsSheet latest, NewsSheet told);

        void beat();
    }

    // This is a thread for this client alone. One that takes nothing blocks it, until the server's patience with the
    // connection ends and the write fails; it comes back then, and is told all anew.
    private void serve(SseClient client, Listener listener) {
        if (!seats.tryAcquire()) {
            client.sendComment("all " + MOST_CLIENTS + " places are taken");
            return;
        }
        try {
            NewsSheet told = NewsSheet.empty();
            while (!client.terminated() && !board.isClosed()) {
                NewsSheet latest = board.later(told, HEARTBEAT);
                if (latest.number() == told.number()) {
                    listener.beat();
                } else {
                    listener.tell(latest, told);
                    told = latest;
                }
            }
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        } finally {
            seats.release();
        }
    }

    private record Totals(SseClient client) implements Listener {
        @Override
        public void tell(NewsSheet latest, NewsSheet told) {
            latest.since(told).stream()
                    .filter(news -> news.kind() == NewsSheet.Kind.CARTEL)
                    .takeWhile(news -> !client.terminated())
                    .forEach(news -> client.sendEvent(news.event(), news.data()));
        }

        @Override
        public void beat() {
            client.sendComment("still here");
        }
    }

    private record All(SseClient client) implements Listener {
        @Override
        public void tell(NewsSheet latest, NewsSheet told) {
            latest.since(told).stream()
                    .takeWhile(news -> !client.terminated())
                    .forEach(news -> client.sendEvent(news.event(), news.data()));
            if (!client.terminated()) {
                client.sendEvent("ready", String.valueOf(latest.number()));
            }
        }

        @Override
        public void beat() {
            client.sendEvent("beat", "still here");
        }
    }
}
