package io.blotter.ingest.announcement;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** What web addresses tell of an announcement. */
final class Addresses {
    private static final String WORLD_WIDE_WEB = "www.";

    private Addresses() {}

    /** The publisher's host, in lower case and without a leading "www."; empty where the address names none. */
    static Optional<String> host(String url) {
        return parsed(url)
                .flatMap(uri -> Optional.ofNullable(uri.getHost()))
                .map(host -> host.toLowerCase(Locale.ROOT))
                .map(host -> host.startsWith(WORLD_WIDE_WEB) ? host.substring(WORLD_WIDE_WEB.length()) : host)
                .filter(host -> !host.isEmpty());
    }

    /** The address in the form that its id is made of: scheme and host in lower case, no fragment. */
    static String canonical(String url) {
        int fragment = url.indexOf('#');
        String page = fragment < 0 ? url : url.substring(0, fragment);
        int scheme = page.indexOf("://");
        if (scheme < 0) {
            return page;
        }
        int slash = page.indexOf('/', scheme + 3);
        int path = slash < 0 ? page.length() : slash;
        return page.substring(0, path).toLowerCase(Locale.ROOT) + page.substring(path);
    }

    /** Whether it is an address on the web, and a whole one. */
    static boolean isWeb(String url) {
        return parsed(url)
                .filter(uri -> uri.getHost() != null)
                .map(uri -> "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))
                .orElse(false);
    }

    private static Optional<URI> parsed(String url) {
        try {
            return Optional.of(new URI(url));
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }
}
