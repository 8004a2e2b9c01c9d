package io.blotter.ingest.fetch;

import java.util.Optional;

/**
 * What a server said of a document, to be said back to it when the document is asked for again.
 *
 * @param etag the value of ETag, as it came
 * @param lastModified the value of Last-Modified, as it came
 */
public record Validators(Optional<String> etag, Optional<String> lastModified) {
    /** Nothing was said. */
    public static final Validators NONE = new Validators(Optional.empty(), Optional.empty());
}
