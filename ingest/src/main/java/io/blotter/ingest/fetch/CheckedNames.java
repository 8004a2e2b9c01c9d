package io.blotter.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Hands on only hosts all of whose addresses are allowed, and gives up on those that are not found in time: the system's own lookup may
 * take minutes, and cannot be broken off, so it is left to end by itself. The HTTP client connects to the very addresses that come out here, so that
 * a name that resolves differently a moment later gains nothing.
 */
final class CheckedNames implements DnsResolver, AutoCloseable {
    private final HostNames names;
    private final Predicate<InetAddress> allowed;
    private final Duration patience;
    private final ExecutorService lookups = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "fetch-lookup");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * The names that this finds, checked.
     *
     * @param allowed whether an address may be connected to
     * @param patience the longest wait for a lookup
     */
    CheckedNames(HostNames names, Predicate<InetAddress> allowed, Duration patience) {
        this.names = names;
        this.allowed = allowed;
        this.patience = patience;
    }

    /** A host one of whose addresses is not allowed. */
    static final class PrivateAddressException extends UnknownHostException {
        private static final long serialVersionUID = 1L;

        PrivateAddressException(String host, InetAddress address) {
            super(host + " leads to " + address.getHostAddress() + ", which is not on the open Internet");
        }
    }

    /** A host that was not found in time. */
    static final class SlowLookupException extends UnknownHostException {
        private static final long serialVersionUID = 1L;

        SlowLookupException(Duration patience) {
            super("its host's name was not looked up within " + patience.toMillis() / 1000.0
                    + " s; check the address, or this host's name server");
        }
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = lookedUp(host);
        Optional<InetAddress> inside = Arrays.stream(addresses)
                .filter(address -> !allowed.test(address))
                .findFirst();
        if (inside.isPresent()) {
            throw new PrivateAddressException(host, inside.get());
        }
        return addresses;
    }

    @Override
    public void close() {
        lookups.shutdownNow();
    }

    private InetAddress[] lookedUp(String host) throws UnknownHostException {
        try {
            return lookups.submit(() -> names.addresses(host)).get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooLong) {
            throw new SlowLookupException(patience);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new SlowLookupException(patience);
        } catch (ExecutionException failed) {
            UnknownHostException unknown = new UnknownHostException(host);
            unknown.initCause(failed.getCause());
            throw unknown;
        }
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
