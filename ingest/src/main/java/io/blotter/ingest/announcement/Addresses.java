package io.blotter.ingest.announcement;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What web addresses tell of an announcement. */
final class Addresses {
    private static final String WORLD_WIDE_WEB = "www.";

    private static final Pattern TRACKING = Pattern.compile("(?i)utm_\\w*=|(?:fbclid|gclid|msclkid|mc_cid|mc_eid)=");

    /** What is put behind a page's address for other ways to show the same page. */
    private static final Pattern VARIANT = Pattern.compile("(?i)(?:/(?:amp|print|index\\.\\w+))?/?$");

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

    /** The address without its fragment and the parameters that only say which link led to it (utm_source and the like). */
    static String withoutTracking(String url) {
        int fragment = url.indexOf('#');
        String page = fragment < 0 ? url : url.substring(0, fragment);
        int query = page.indexOf('?');
        if (query < 0) {
            return page;
        }
        String kept = Arrays.stream(page.substring(query + 1).split("&", -1))
                .filter(parameter -> !TRACKING.matcher(parameter).lookingAt())
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? page.substring(0, query) : page.substring(0, query + 1) + kept;
    }

    /** Whether it is a site's first page. */
    static boolean isEntrance(String url) {
        return parsed(url)
                .map(uri -> (uri.getRawPath() == null || uri.getRawPath().length() <= 1) && uri.getRawQuery() == null)
                .orElse(false);
    }

    /** Whether a page lies below another, as an article does below its section; other ways to show that one do not. */
    static boolean isBelow(String url, String section) {
        return path(url)
                .flatMap(lower -> path(section).map(upper -> lower.startsWith(upper + "/")))
                .orElse(false);
    }

    /** The path without a slash at its end, and without what only says how the page is shown. */
    private static Optional<String> path(String url) {
        return parsed(url).flatMap(uri -> Optional.ofNullable(uri.getRawPath())).map(path -> VARIANT.matcher(path)
                .replaceFirst(""));
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
