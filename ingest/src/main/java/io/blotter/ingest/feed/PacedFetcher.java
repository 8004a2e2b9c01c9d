package io.blotter.ingest.feed;

import dev.failsafe.RateLimiter;
import io.blotter.ingest.fetch.Fetched;
import io.blotter.ingest.fetch.Fetcher;
import io.blotter.ingest.fetch.Validators;
import java.net.URI;
import java.time.Duration;

/** Leaves a pause between one request and the next, out of courtesy to the server. */
final class PacedFetcher implements Fetcher {
    private final Fetcher fetcher;
    private final RateLimiter<Object> pace;

    PacedFetcher(Fetcher fetcher, Duration pause) {
        this.fetcher = fetcher;
        this.pace = RateLimiter.smoothBuilder(pause).build();
    }

    @Override
    public Fetched fetch(URI address, Validators known) {
        try {
            pace.acquirePermit();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted before " + address + " was fetched", ended);
        }
        return fetcher.fetch(address, known);
    }
}
