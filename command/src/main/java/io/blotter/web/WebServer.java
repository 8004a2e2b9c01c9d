package io.blotter.web;

import io.blotter.connection.ClusterConnection;
import io.blotter.embedded.port.ListeningFor;
import io.blotter.embedded.port.Ports;
import io.blotter.ingest.publish.AnnouncementPublisher;
import io.blotter.metrics.Metrics;
import io.blotter.schemas.CartelMonth;
import io.blotter.schemas.CartelTotals;
import io.blotter.schemas.Operation;
import io.blotter.topics.Topics;
import io.blotter.view.LiveTable;
import io.javalin.Javalin;
import io.javalin.http.ContentType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.BooleanSupplier;

/** The HTTP side: what CONTRACT names, on one port. */
public final class WebServer implements AutoCloseable {
    private static final int LARGEST_REQUEST_BYTES = 8 * Topics.MAXIMUM_BODY_BYTES;

    private final Javalin server;
    private final String url;
    private final LiveTable<CartelTotals> totals;
    private final LiveTable<CartelMonth> months;
    private final LiveTable<Operation> operations;
    private final AnnouncementPublisher publisher;
    private final TotalsStream stream;

    private WebServer(
            Javalin server,
            String host,
            LiveTable<CartelTotals> totals,
            LiveTable<CartelMonth> months,
            LiveTable<Operation> operations,
            AnnouncementPublisher publisher,
            TotalsStream stream) {
        this.server = server;
        this.url = "http://" + host + ":" + server.port();
        this.totals = totals;
        this.months = months;
        this.operations = operations;
        this.publisher = publisher;
        this.stream = stream;
    }

    /**
     * Starts to serve a cluster whose topics are there.
     *
     * @param port the port to listen on; 0 for any that is free
     * @param alive whether what runs beside it in this JVM still can do its work
     * @param metrics what /metrics prints
     * @throws io.blotter.embedded.port.PortTakenException where the port is taken
     */
    public static WebServer start(
            ClusterConnection cluster, String host, int port, BooleanSupplier alive, Metrics metrics) {
        Ports.requireFree(host, port, ListeningFor.WEB);
        LiveTable<CartelTotals> totals = LiveTable.follow(cluster, Topics.CARTEL_TOTALS, CartelTotals.class);
        LiveTable<CartelMonth> months = LiveTable.follow(cluster, Topics.CARTEL_MONTHS, CartelMonth.class);
        LiveTable<Operation> operations = LiveTable.follow(cluster, Topics.OPERATIONS, Operation.class);
        AnnouncementPublisher publisher = AnnouncementPublisher.connect(cluster.clientProperties(), cluster.registry());
        TotalsStream stream = new TotalsStream(totals);
        String page = page();
        Javalin server = Javalin.create(settings -> {
            settings.startup.showJavalinBanner = false;
            settings.http.maxRequestSize = LARGEST_REQUEST_BYTES;
            settings.jetty.modifyHttpConfiguration(http -> http.addCustomizer(new StreamRequests()));
            new ViewRoutes(totals, months, operations).addTo(settings.routes);
            new AnnouncementRoutes(publisher).addTo(settings.routes);
            Problem.addTo(settings.routes);
            stream.addTo(settings.routes);
            settings.routes.get("/", request -> request.contentType(ContentType.TEXT_HTML)
                    .header(
                            "Content-Security-Policy",
                            "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'")
                    .result(page));
            new MonitorRoutes(alive, () -> totals.caughtUp().isDone(), metrics).addTo(settings.routes);
        });
        return new WebServer(server.start(host, port), host, totals, months, operations, publisher, stream);
    }

    /** Where it serves. */
    public String url() {
        return url;
    }

    @Override
    public void close() {
        stream.close();
        server.stop();
        publisher.close();
        totals.close();
        months.close();
        operations.close();
    }

    private static String page() {
        try (InputStream page = Objects.requireNonNull(WebServer.class.getResourceAsStream("/web/index.html"))) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
