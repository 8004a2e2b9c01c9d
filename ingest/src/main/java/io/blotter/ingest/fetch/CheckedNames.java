package io.blotter.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Hands on only hosts all of whose addresses are allowed. The HTTP client connects to the very addresses that come out here, so that
 * a name that resolves differently a moment later gains nothing.
 */
final class CheckedNames implements DnsResolver {
    private final HostNames names;
    private final Predicate<InetAddress> allowed;

    CheckedNames(HostNames names, Predicate<InetAddress> allowed) {
        this.names = names;
        this.allowed = allowed;
    }

    /** A host one of whose addresses is not allowed. */
    static final class PrivateAddressException extends UnknownHostException {
        private static final long serialVersionUID = 1L;

        PrivateAddressException(String host, InetAddress address) {
            super(host + " leads to " + address.getHostAddress() + ", which is not on the open Internet");
        }
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = names.addresses(host);
        Optional<InetAddress> inside = Arrays.stream(addresses)
                .filter(address -> !allowed.test(address))
                .findFirst();
        if (inside.isPresent()) {
            throw new PrivateAddressException(host, inside.get());
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
