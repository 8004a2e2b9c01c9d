package io.blotter.embedded.port;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** A look at ports before a server starts, so that none is left half started. */
public final class Ports {
    private Ports() {}

    /**
     * Makes sure that a server can listen there.
     *
     * @throws PortTakenException if something listens there already
     */
    public static void requireFree(String host, int port, ListeningFor purpose) {
        try {
            bind(host, port);
        } catch (BindException taken) {
            PortTakenException failure = new PortTakenException(host, port, purpose);
            failure.initCause(taken);
            throw failure;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot listen on " + host + ":" + port + ": " + e.getMessage(), e);
        }
    }

    /** A port that was free a moment ago; another process may take it before it is used. */
    public static int anyFree(String host) {
        try {
            return bind(host, 0);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot listen on " + host + ": " + e.getMessage(), e);
        }
    }

    private static int bind(String host, int port) throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            // As Kafka and Jetty do: connections that linger after a restart do not make a port taken.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(host, port));
            return socket.getLocalPort();
        }
    }
}
