package io.blotter.ingest.fetch;

import java.net.URI;

/** Gets documents of the web. */
public interface Fetcher {
    /**
     * Gets what stands at an address, unless it is what was had before. Never throws for what the other side does: a failure is an
     * answer. Safe for several threads.
     *
     * @param known what was said of the document when it was had last; {@link Validators#NONE} to get it in any case
     */
    Fetched fetch(URI address, Validators known);
}
