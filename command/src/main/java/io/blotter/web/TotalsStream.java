package io.blotter.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.sse.SseClient;
import java.time.Duration;
import java.util.concurrent.Semaphore;

/**
 * GET /stream: server-sent events. A new client is told all: "totals" for every cartel, "total" over all, "month" for every month,
 * "operation" for the newest operations, then "ready". After that come the changes, with "gone", "month-gone" and so on, and the
 * id, for what is no more; "ready" ends each set of changes that belong together. "beat" says now and then that the line is alive.
 */
final class TotalsStream {
    static final String PATH = "/stream";

    /** A client that holds a line open costs a thread. */
    private static final int MOST_CLIENTS = 200;

    /** What lies between must not take a line on which nothing moves for dead. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);

    private final Board board;
    private final Semaphore seats = new Semaphore(MOST_CLIENTS);

    TotalsStream(Board board) {
        this.board = board;
    }

    void addTo(RoutesConfig routes) {
        routes.sse(PATH, this::serve);
    }

    // This is a thread for this client alone. One that takes nothing blocks it, until the server's patience with the
    // connection ends and the write fails; it comes back then, and is told all anew.
    private void serve(SseClient client) {
        if (!seats.tryAcquire()) {
            client.sendComment("all " + MOST_CLIENTS + " places are taken");
            return;
        }
        try {
            tell(client);
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        } finally {
            seats.release();
        }
    }

    private void tell(SseClient client) throws InterruptedException {
        NewsSheet told = NewsSheet.empty();
        while (!client.terminated() && !board.isClosed()) {
            NewsSheet latest = board.later(told, HEARTBEAT);
            if (latest.number() == told.number()) {
                client.sendEvent("beat", String.valueOf(told.number()));
            } else {
                latest.since(told).forEach(news -> client.sendEvent(news.event(), news.data()));
                client.sendEvent("ready", String.valueOf(latest.number()));
                told = latest;
            }
        }
    }
}
