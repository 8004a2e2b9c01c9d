package io.blotter.command;

import io.blotter.connection.ClusterConnection;
import io.blotter.embedded.port.PortTakenException;
import io.blotter.metrics.Metrics;
import io.blotter.web.Admission;
import io.blotter.web.WebServer;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where HTTP is served by a service of its own. */
final class HttpOptions {
    private static final Logger LOG = LoggerFactory.getLogger(HttpOptions.class);

    @Option(
            names = "--http-host",
            paramLabel = "ADDRESS",
            defaultValue = "${env:BLOTTER_HTTP_HOST:-127.0.0.1}",
            description = "The address to listen on (default: BLOTTER_HTTP_HOST, else 127.0.0.1).")
    private String host;

    @Option(
            names = "--http-port",
            paramLabel = "N",
            converter = PortNumber.class,
            defaultValue = "${env:BLOTTER_HTTP_PORT:-8080}",
            description = "The port to listen on (default: BLOTTER_HTTP_PORT, else 8080); 0: any.")
    private int port;

    @Mixin
    private AdmissionOptions admission;

    /** Starts to serve. */
    WebServer serve(ClusterConnection cluster, Metrics metrics) {
        try {
            Admission admitted = admission.admission();
            if (admitted.token().isEmpty() && !InetAddress.getByName(host).isLoopbackAddress()) {
                LOG.atWarn()
                        .addKeyValue("host", host)
                        .log(
                                "anybody who reaches this port may publish and withdraw: give a token with --http-token-file or BLOTTER_HTTP_TOKEN");
            }
            return WebServer.start(cluster, host, port, () -> true, metrics, admitted);
        } catch (UnknownHostException noHost) {
            throw new CommandFailedException(
                    "there is no address " + host + " to listen on; choose another with --http-host", noHost);
        } catch (PortTakenException taken) {
            throw new CommandFailedException(taken.getMessage(), taken);
        }
    }
}
