package io.blotter.ingest.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;

/** A web site on loopback whose pages a test writes, well-behaved or not. */
public final class TestSite implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Answer> pages = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();

    /** How a page answers. */
    public interface Answer {
        void to(HttpExchange request) throws IOException;
    }

    public TestSite() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noServer) {
            throw new UncheckedIOException(noServer);
        }
        server.setExecutor(threads);
        server.createContext("/", request -> {
            String path = request.getRequestURI().toString();
            asked.computeIfAbsent(path, first -> new AtomicInteger()).incrementAndGet();
            try (request) {
                pages.getOrDefault(path, status(404)).to(request);
            } catch (IOException clientLeft) {
                // As it should where the answer has no end.
            }
        });
        server.start();
    }

    public URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public TestSite put(String path, Answer answer) {
        pages.put(path, answer);
        return this;
    }

    /** How often a path was asked for. */
    public int asked(String path) {
        AtomicInteger count = asked.get(path);
        return count == null ? 0 : count.get();
    }

    public static Answer status(int status, String... headers) {
        return request -> {
            for (int at = 0; at < headers.length; at += 2) {
                request.getResponseHeaders().set(headers[at], headers[at + 1]);
            }
            request.sendResponseHeaders(status, -1);
        };
    }

    public static Answer html(String html) {
        return bytes("text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
    }

    public static Answer bytes(String type, byte[] bytes) {
        return request -> {
            request.getResponseHeaders().set("Content-Type", type);
            request.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
            request.getResponseBody().write(bytes);
        };
    }

    /** A page with a tag, which is answered with 304 where the tag is known. */
    public static Answer tagged(String tag, Answer page) {
        return request -> {
            if (tag.equals(request.getRequestHeaders().getFirst("If-None-Match"))) {
                request.sendResponseHeaders(304, -1);
            } else {
                request.getResponseHeaders().set("ETag", tag);
                page.to(request);
            }
        };
    }

    /** Zeros without number in a few kilobytes. */
    public static Answer gzipBomb(int megabytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream zeros = new GZIPOutputStream(packed)) {
            for (int at = 0; at < megabytes; at++) {
                zeros.write(new byte[1 << 20]);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return request -> {
            request.getResponseHeaders().set("Content-Encoding", "gzip");
            bytes("text/html", packed.toByteArray()).to(request);
        };
    }

    /** A page that never ends. */
    public static Answer endless() {
        return request -> {
            request.getResponseHeaders().set("Content-Type", "text/html");
            request.sendResponseHeaders(200, 0);
            while (true) {
                request.getResponseBody()
                        .write("<p>more and more</p>".repeat(5000).getBytes(StandardCharsets.UTF_8));
            }
        };
    }

    /** A page that starts and then says nothing more, until the client goes. */
    public static Answer stalled() {
        return request -> {
            request.getResponseHeaders().set("Content-Type", "text/html");
            request.sendResponseHeaders(200, 0);
            request.getResponseBody().write("<p>wait for it".getBytes(StandardCharsets.UTF_8));
            request.getResponseBody().flush();
            synchronized (request) {
                try {
                    request.wait();
                } catch (InterruptedException ended) {
                    Thread.currentThread().interrupt();
                }
            }
        };
    }

    @Override
    public void close() {
        threads.shutdownNow();
        server.stop(0);
    }
}
