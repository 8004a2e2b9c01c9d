package io.blotter.web;

import io.blotter.embedded.port.ListeningFor;
import io.blotter.embedded.port.Ports;
import io.blotter.metrics.Metrics;
import io.javalin.Javalin;
import java.util.function.BooleanSupplier;

/** Health and metrics of a service that serves nothing else over HTTP. */
public final class MonitorServer implements AutoCloseable {
    private final Javalin server;
    private final String url;

    private MonitorServer(Javalin server, String host) {
        this.server = server;
        this.url = "http://" + host + ":" + server.port();
    }

    /**
     * Starts to serve.
     *
     * @param port the port to listen on; 0 for any that is free
     * @param alive whether the service can do its work, now or after a rebalance
     * @param ready whether it does its work now
     * @throws io.blotter.embedded.port.PortTakenException where the port is taken
     */
    public static MonitorServer start(
            String host, int port, BooleanSupplier alive, BooleanSupplier ready, Metrics metrics) {
        Ports.requireFree(host, port, ListeningFor.WEB);
        Javalin server = Javalin.create(settings -> {
            settings.startup.showJavalinBanner = false;
            new MonitorRoutes(alive, ready, metrics).addTo(settings.routes);
        });
        return new MonitorServer(server.start(host, port), host);
    }

    /** Where it serves. */
    public String url() {
        return url;
    }

    @Override
    public void close() {
        server.stop();
    }
}
