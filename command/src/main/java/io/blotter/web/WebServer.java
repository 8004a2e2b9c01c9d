package io.blotter.web;

import io.blotter.connection.ClusterConnection;
import io.blotter.embedded.port.ListeningFor;
import io.blotter.embedded.port.Ports;
import io.blotter.ingest.publish.AnnouncementPublisher;
import io.blotter.metrics.Metrics;
import io.blotter.topics.Topics;
import io.javalin.Javalin;
import java.util.function.BooleanSupplier;

/** The HTTP side: what CONTRACT names, on one port. */
public final class WebServer implements AutoCloseable {
    private static final int LARGEST_REQUEST_BYTES = 8 * Topics.MAXIMUM_BODY_BYTES;

    private final Javalin server;
    private final String url;
    private final Views views;
    private final NewsStream news;
    private final AnnouncementPublisher publisher;

    private WebServer(Javalin server, String host, Views views, NewsStream news, AnnouncementPublisher publisher) {
        this.server = server;
        this.url = "http://" + host + ":" + server.port();
        this.views = views;
        this.news = news;
        this.publisher = publisher;
    }

    /**
     * Starts to serve a cluster whose topics are there.
     *
     * @param port the port to listen on; 0 for any that is free
     * @param alive whether what runs beside it in this JVM still can do its work
     * @param metrics what /metrics prints
     * @param admission who may publish
     * @throws io.blotter.embedded.port.PortTakenException where the port is taken
     */
    public static WebServer start(
            ClusterConnection cluster,
            String host,
            int port,
            BooleanSupplier alive,
            Metrics metrics,
            Admission admission) {
        Ports.requireFree(host, port, ListeningFor.WEB);
        Views views = Views.of(cluster);
        AnnouncementPublisher publisher = AnnouncementPublisher.connect(cluster.clientProperties(), cluster.registry());
        metrics.withPublishing("http", publisher);
        NewsStream news = new NewsStream(views.board());
        Javalin server = Javalin.create(settings -> {
            settings.startup.showJavalinBanner = false;
            settings.http.maxRequestSize = LARGEST_REQUEST_BYTES;
            settings.jetty.modifyHttpConfiguration(http -> http.addCustomizer(new StreamRequests()));
            Page.addTo(settings);
            new ViewRoutes(views.totals(), views.months(), views.operations()).addTo(settings.routes);
            new ExplanationRoutes(views.archive()).addTo(settings.routes);
            new ExportRoutes(views.totals(), views.operations()).addTo(settings.routes);
            new AnnouncementRoutes(publisher, new Doorkeeper(admission)).addTo(settings.routes);
            news.addTo(settings.routes);
            Problem.addTo(settings.routes);
            new MonitorRoutes(alive, views::areUpToDate, metrics).addTo(settings.routes);
        });
        return new WebServer(server.start(host, port), host, views, news, publisher);
    }

    /** Where it serves. */
    public String url() {
        return url;
    }

    @Override
    public void close() {
        views.board().close();
        news.awaitEnd();
        server.stop();
        publisher.close();
        views.close();
    }
}
