package io.blotter.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A line to a server that can be cut and mended. */
final class CuttableLine implements AutoCloseable {
    private final URI server;
    private final ServerSocket door;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    private CuttableLine(URI server, ServerSocket door) {
        this.server = server;
        this.door = door;
    }

    static CuttableLine to(String serverUrl) throws IOException {
        CuttableLine line =
                new CuttableLine(URI.create(serverUrl), new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
        start("line-door", line::welcome);
        return line;
    }

    String url() {
        return "http://" + door.getInetAddress().getHostAddress() + ":" + door.getLocalPort();
    }

    /** Breaks every connection, and each that comes. */
    void cut() {
        cut = true;
        open.forEach(CuttableLine::hangUp);
    }

    void mend() {
        cut = false;
    }

    @Override
    public void close() throws IOException {
        cut();
        door.close();
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                if (cut) {
                    hangUp(client);
                } else {
                    join(client, new Socket(server.getHost(), server.getPort()));
                }
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void join(Socket client, Socket there) {
        open.add(client);
        open.add(there);
        start("line-up", () -> pass(client, there));
        start("line-down", () -> pass(there, client));
    }

    private void pass(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException gone) {
            open.remove(from);
        }
    }

    private static void hangUp(Socket socket) {
        try {
            socket.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void start(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }
}
