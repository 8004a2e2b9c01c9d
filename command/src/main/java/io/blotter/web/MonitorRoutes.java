package io.blotter.web;

import io.blotter.metrics.Metrics;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.function.BooleanSupplier;

/** What orchestrators and Prometheus ask: /health/live, /health/ready and /metrics. */
final class MonitorRoutes {
    private final BooleanSupplier alive;
    private final BooleanSupplier ready;
    private final Metrics metrics;

    /**
     * The routes of one process.
     *
     * @param alive whether it can do its work, now or after a rebalance; if not, it has to be started anew
     * @param ready whether it does its work now
     */
    MonitorRoutes(BooleanSupplier alive, BooleanSupplier ready, Metrics metrics) {
        this.alive = alive;
        this.ready = ready;
        this.metrics = metrics;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/health/live", request -> health(request, alive.getAsBoolean()));
        routes.get("/health/ready", request -> health(request, alive.getAsBoolean() && ready.getAsBoolean()));
        routes.get(
                "/metrics", request -> request.contentType(Metrics.CONTENT_TYPE).result(metrics.page()));
    }

    private static void health(Context request, boolean well) {
        request.status(well ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE).result(well ? "ok" : "not ok");
    }
}
