package io.blotter.aggregate.source;

import io.blotter.aggregate.data.DataFile;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells authorities from media by host name. */
public final class OfficialSources {
    private final Set<String> domains;

    private OfficialSources(Set<String> domains) {
        this.domains = domains;
    }

    /** The domains of {@code official-hosts.txt}. */
    public static OfficialSources standard() {
        return new OfficialSources(DataFile.lines("official-hosts.txt").stream()
                .map(line -> line.text().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether a source is one of the domains or a host below one of them. */
    public boolean contains(String source) {
        String host = source.toLowerCase(Locale.ROOT);
        while (true) {
            if (domains.contains(host)) {
                return true;
            }
            int dot = host.indexOf('.');
            if (dot < 0) {
                return false;
            }
            host = host.substring(dot + 1);
        }
    }
}
