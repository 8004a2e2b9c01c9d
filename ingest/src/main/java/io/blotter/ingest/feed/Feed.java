package io.blotter.ingest.feed;

import java.net.URI;
import java.time.Duration;

/**
 * A feed to be followed.
 *
 * @param name what people call it
 * @param address where it stands
 * @param every how long from one look to the next
 */
public record Feed(String name, URI address, Duration every) {}
