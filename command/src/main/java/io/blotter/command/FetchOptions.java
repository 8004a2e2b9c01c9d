package io.blotter.command;

import io.blotter.ingest.fetch.FetchLimits;
import picocli.CommandLine.Option;

/** What may be fetched from the web. */
final class FetchOptions {
    @Option(
            names = "--allow-private",
            description = "Fetch from this host and from private networks too, not only from the open Internet.")
    private boolean allowPrivate;

    FetchLimits limits() {
        return FetchLimits.USUAL.withPrivateAddresses(allowPrivate);
    }
}
