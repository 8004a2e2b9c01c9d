package io.blotter.ingest.fetch;

import io.blotter.ingest.announcement.Limits;
import java.time.Duration;

/**
 * What fetching may take.
 *
 * @param connect the longest wait for a host's addresses, and again for a connection
 * @param silence the longest wait for the next byte
 * @param total the longest time for a document, redirects included
 * @param bytes the largest document, decompressed
 * @param redirects how many redirects are followed
 * @param privateAddresses whether addresses of this host and of private networks may be asked
 */
public record FetchLimits(
        Duration connect, Duration silence, Duration total, int bytes, int redirects, boolean privateAddresses) {
    /** Ten seconds each to look a name up, to connect and between bytes, thirty for a document of 8 MiB at most, five redirects, public addresses only. */
    public static final FetchLimits USUAL = new FetchLimits(
            Duration.ofSeconds(10), Duration.ofSeconds(10), Duration.ofSeconds(30), Limits.RAW_LENGTH, 5, false);

    /** The same with private addresses allowed, or not. */
    public FetchLimits withPrivateAddresses(boolean allowed) {
        return new FetchLimits(connect, silence, total, bytes, redirects, allowed);
    }
}
