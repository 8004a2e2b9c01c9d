package io.blotter.ingest.fetch;

import io.blotter.ingest.announcement.Shown;
import io.blotter.ingest.fetch.CheckedNames.PrivateAddressException;
import io.blotter.ingest.fetch.CheckedNames.SlowLookupException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.zip.ZipException;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.client5.http.utils.DateUtils;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.io.Closer;
import org.apache.hc.core5.util.Timeout;

/**
 * Gets documents by HTTP, within limits of time, size and redirects, from public addresses only unless others are allowed. Each hop
 * of a redirect is checked like the first. No cookies, no credentials, no proxy.
 */
public final class WebFetcher implements Fetcher, AutoCloseable {
    private static final String USER_AGENT = "Blotter (reader of law-enforcement announcements; feeds and their pages)";
    private static final String ACCEPT =
            "application/atom+xml, application/rss+xml, text/html, application/xhtml+xml, application/xml;q=0.9, text/*;q=0.8, */*;q=0.1";
    private static final int LONGEST_HEADER = 16 * 1024;
    private static final int MOST_HEADERS = 200;
    private static final int CONNECTIONS_A_HOST = 2;
    private static final Duration LONGEST_RETRY_AFTER = Duration.ofDays(1);

    private final FetchLimits limits;
    private final CheckedNames names;
    private final CloseableHttpClient client;
    private final ScheduledExecutorService clock;

    private WebFetcher(FetchLimits limits, HostNames names, Predicate<InetAddress> allowed) {
        this.limits = limits;
        this.names = new CheckedNames(names, allowed, limits.connect());
        this.client = client(limits, this.names);
        this.clock = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "fetch-clock");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** A fetcher that keeps these limits. To be closed. */
    public static WebFetcher within(FetchLimits limits) {
        return within(
                limits, HostNames.SYSTEM, address -> limits.privateAddresses() || PublicAddresses.isPublic(address));
    }

    static WebFetcher within(FetchLimits limits, HostNames names, Predicate<InetAddress> allowed) {
        return new WebFetcher(limits, names, allowed);
    }

    @Override
    public Fetched fetch(URI address, Validators known) {
        Deadline deadline = new Deadline();
        Future<?> alarm = clock.schedule(deadline::strike, limits.total().toMillis(), TimeUnit.MILLISECONDS);
        try {
            return follow(address, known, deadline);
        } finally {
            alarm.cancel(false);
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
        client.close(CloseMode.IMMEDIATE);
        names.close();
    }

    /** Cuts off the request under way when the time is over. */
    private static final class Deadline {
        private final AtomicBoolean struck = new AtomicBoolean();
        private Optional<HttpGet> underWay = Optional.empty();

        synchronized void strike() {
            struck.set(true);
            underWay.ifPresent(HttpGet::cancel);
        }

        synchronized void begin(HttpGet request) {
            underWay = Optional.of(request);
            if (struck.get()) {
                request.cancel();
            }
        }
    }

    private sealed interface Hop {
        record Arrived(Fetched result) implements Hop {}

        record Onward(URI next) implements Hop {}
    }

    private Fetched follow(URI start, Validators known, Deadline deadline) {
        URI address = start;
        for (int redirects = 0; redirects <= limits.redirects(); redirects++) {
            Optional<Fetched.Failed> unfit = unfit(address);
            if (unfit.isPresent()) {
                return unfit.get();
            }
            Hop hop = hop(address, known, deadline);
            if (hop instanceof Hop.Arrived arrived) {
                return arrived.result();
            }
            address = ((Hop.Onward) hop).next();
        }
        return Fetched.Failed.of(
                Failure.REDIRECTED,
                "it redirects more than " + limits.redirects() + " times; give the page's own address");
    }

    private static Optional<Fetched.Failed> unfit(URI address) {
        String scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return Optional.of(Fetched.Failed.of(
                    Failure.NOT_WEB, "it leads to " + shown(address) + "; only http and https are read"));
        }
        if (address.getHost() == null || address.getRawUserInfo() != null) {
            return Optional.of(Fetched.Failed.of(
                    Failure.NOT_WEB, "it leads to " + shown(address) + ", which names no host, or a login"));
        }
        return Optional.empty();
    }

    private Hop hop(URI address, Validators known, Deadline deadline) {
        HttpGet request = new HttpGet(address);
        known.etag().ifPresent(tag -> request.setHeader(HttpHeaders.IF_NONE_MATCH, tag));
        known.lastModified().ifPresent(date -> request.setHeader(HttpHeaders.IF_MODIFIED_SINCE, date));
        deadline.begin(request);
        try {
            ClassicHttpResponse response =
                    client.executeOpen(HttpHost.create(address), request, HttpClientContext.create());
            try {
                return answer(address, response);
            } finally {
                // What was not read to its end is cut off: closing alone would read on.
                request.cancel();
                Closer.closeQuietly(response);
            }
        } catch (PrivateAddressException inside) {
            return failed(
                    Failure.PRIVATE_ADDRESS,
                    inside.getMessage() + "; allow private addresses if you mean it (--allow-private)");
        } catch (SlowLookupException tooLong) {
            return failed(Failure.TOO_SLOW, String.valueOf(tooLong.getMessage()));
        } catch (UnknownHostException noHost) {
            return failed(Failure.UNREACHABLE, "there is no host " + shown(address.getHost()) + "; check the address");
        } catch (IOException failure) {
            if (deadline.struck.get()) {
                return failed(
                        Failure.TOO_SLOW,
                        "it was not whole after " + limits.total().toSeconds() + " s");
            }
            return failed(broken(failure), Shown.plainly(String.valueOf(failure.getMessage())));
        }
    }

    private static Failure broken(IOException failure) {
        if (failure instanceof SocketTimeoutException && !(failure instanceof ConnectTimeoutException)) {
            return Failure.TOO_SLOW;
        }
        boolean notHttp = failure instanceof ClientProtocolException
                || failure instanceof ZipException
                || failure instanceof MessageConstraintException;
        return notHttp ? Failure.BAD_ANSWER : Failure.UNREACHABLE;
    }

    private Hop answer(URI address, ClassicHttpResponse response) throws IOException {
        int status = response.getCode();
        return switch (status) {
            case HttpStatus.SC_OK -> new Hop.Arrived(document(address, response));
            case HttpStatus.SC_NOT_MODIFIED -> new Hop.Arrived(new Fetched.Unchanged());
            case HttpStatus.SC_MOVED_PERMANENTLY,
                    HttpStatus.SC_MOVED_TEMPORARILY,
                    HttpStatus.SC_SEE_OTHER,
                    HttpStatus.SC_TEMPORARY_REDIRECT,
                    HttpStatus.SC_PERMANENT_REDIRECT -> redirect(address, response);
            case HttpStatus.SC_GONE -> failed(Failure.GONE, "its publisher has taken it away (HTTP 410)");
            case HttpStatus.SC_NOT_FOUND -> failed(Failure.NOT_FOUND, "it is not there (HTTP 404)");
            case HttpStatus.SC_TOO_MANY_REQUESTS, HttpStatus.SC_SERVICE_UNAVAILABLE ->
                new Hop.Arrived(new Fetched.Failed(
                        Failure.BUSY, "the server asks for patience (HTTP " + status + ")", retryAfter(response)));
            default -> failed(Failure.BAD_ANSWER, "the server answers HTTP " + status);
        };
    }

    private Fetched document(URI address, ClassicHttpResponse response) throws IOException {
        InputStream content = response.getEntity() == null
                ? InputStream.nullInputStream()
                : response.getEntity().getContent();
        byte[] bytes = content.readNBytes(limits.bytes() + 1);
        if (bytes.length > limits.bytes()) {
            return Fetched.Failed.of(
                    Failure.TOO_LARGE,
                    "it has more than the " + limits.bytes() + " bytes that are taken, decompressed");
        }
        return new Fetched.Document(
                address,
                bytes,
                header(response, HttpHeaders.CONTENT_TYPE),
                new Validators(header(response, HttpHeaders.ETAG), header(response, HttpHeaders.LAST_MODIFIED)));
    }

    private static Hop redirect(URI address, ClassicHttpResponse response) {
        Optional<String> location = header(response, HttpHeaders.LOCATION);
        try {
            return location.<Hop>map(there -> new Hop.Onward(address.resolve(there.strip())))
                    .orElseGet(() -> failed(Failure.REDIRECTED, "it redirects without saying where to"));
        } catch (IllegalArgumentException noAddress) {
            return failed(
                    Failure.REDIRECTED,
                    "it redirects to " + Shown.quoted(location.orElse("")) + ", which is no address");
        }
    }

    private static Optional<Duration> retryAfter(ClassicHttpResponse response) {
        return header(response, HttpHeaders.RETRY_AFTER)
                .map(String::strip)
                .flatMap(text -> text.matches("\\d{1,9}")
                        ? Optional.of(Duration.ofSeconds(Long.parseLong(text)))
                        : Optional.ofNullable(DateUtils.parseStandardDate(text))
                                .map(date -> Duration.between(Instant.now(), date)))
                .filter(wait -> !wait.isNegative())
                .map(wait -> wait.compareTo(LONGEST_RETRY_AFTER) > 0 ? LONGEST_RETRY_AFTER : wait);
    }

    private static Optional<String> header(ClassicHttpResponse response, String name) {
        return Optional.ofNullable(response.getFirstHeader(name)).map(Header::getValue);
    }

    private static Hop failed(Failure failure, String message) {
        return new Hop.Arrived(Fetched.Failed.of(failure, message));
    }

    private static String shown(Object foreign) {
        return Shown.quoted(String.valueOf(foreign));
    }

    private static CloseableHttpClient client(FetchLimits limits, DnsResolver names) {
        Timeout silence = Timeout.of(limits.silence());
        Http1Config bounded = Http1Config.custom()
                .setMaxLineLength(LONGEST_HEADER)
                .setMaxHeaderCount(MOST_HEADERS)
                .build();
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(names)
                        .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                                .http1Config(bounded)
                                .build())
                        .setMaxConnPerRoute(CONNECTIONS_A_HOST)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(Timeout.of(limits.connect()))
                                .setSocketTimeout(silence)
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setRedirectsEnabled(false)
                        .setResponseTimeout(silence)
                        .setConnectionRequestTimeout(Timeout.of(limits.total()))
                        .build())
                .setUserAgent(USER_AGENT)
                .setDefaultHeaders(List.of(new BasicHeader(HttpHeaders.ACCEPT, ACCEPT)))
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
    }
}
