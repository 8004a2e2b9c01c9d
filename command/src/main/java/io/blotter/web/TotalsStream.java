package io.blotter.web;

import io.blotter.json.Json;
import io.blotter.json.TotalsJson;
import io.blotter.record.Structure;
import io.blotter.schemas.CartelTotals;
import io.blotter.view.LiveTable;
import io.javalin.config.RoutesConfig;
import io.javalin.http.sse.SseClient;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * GET /stream: server-sent events. A new client gets an event "totals" for every cartel, then one for each that changes, and
 * "gone", with the id, for each that is no more.
 */
final class TotalsStream {
    static final String PATH = "/stream";

    private final LiveTable<CartelTotals> totals;
    private final Set<Subscriber> subscribers = ConcurrentHashMap.newKeySet();

    TotalsStream(LiveTable<CartelTotals> totals) {
        this.totals = totals;
        totals.onChange(() -> subscribers.forEach(subscriber -> subscriber.bringUpToDate(totals.rows())));
    }

    void addTo(RoutesConfig routes) {
        routes.sse(PATH, this::subscribe);
    }

    private void subscribe(SseClient client) {
        client.keepAlive();
        Subscriber subscriber = new Subscriber(client);
        client.onClose(() -> subscribers.remove(subscriber));
        subscribers.add(subscriber);
        subscriber.bringUpToDate(totals.rows());
    }

    void close() {
        subscribers.forEach(subscriber -> subscriber.client.close());
    }

    /** One client, and what it was told. */
    private static final class Subscriber {
        private final SseClient client;
        private SortedMap<String, CartelTotals> told = new TreeMap<>();

        Subscriber(SseClient client) {
            this.client = client;
        }

        synchronized void bringUpToDate(SortedMap<String, CartelTotals> rows) {
            rows.forEach((id, row) -> {
                if (!Structure.same(Optional.of(row), Optional.ofNullable(told.get(id)))) {
                    client.sendEvent("totals", Json.line(TotalsJson.of(row)));
                }
            });
            Set<String> gone = new TreeSet<>(told.keySet());
            gone.removeAll(rows.keySet());
            gone.forEach(id -> client.sendEvent("gone", id));
            told = rows;
        }
    }
}
