package io.blotter.ingest.announcement;

import java.time.Instant;
import java.util.Optional;

/**
 * What a feed says of one of its items.
 *
 * @param title the headline
 * @param published when it was published
 * @param text the item's text, plain or HTML: often the first lines, sometimes all
 */
public record Teaser(Optional<String> title, Optional<Instant> published, Optional<String> text) {
    /** Nothing is said: the page was named by a person. */
    public static final Teaser NONE = new Teaser(Optional.empty(), Optional.empty(), Optional.empty());
}
