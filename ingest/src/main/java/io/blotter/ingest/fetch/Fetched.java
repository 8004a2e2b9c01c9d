package io.blotter.ingest.fetch;

import io.blotter.ingest.charset.WebText;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** What came of fetching. */
public sealed interface Fetched {
    /** A document. */
    final class Document implements Fetched {
        private final URI address;
        private final byte[] bytes;
        private final Optional<String> contentType;
        private final Validators validators;

        Document(URI address, byte[] bytes, Optional<String> contentType, Validators validators) {
            this.address = address;
            this.bytes = bytes;
            this.contentType = contentType;
            this.validators = validators;
        }

        /** Where it stood in the end, after all redirects. */
        public URI address() {
            return address;
        }

        /** What the server says it is, as it came: text/html; charset=utf-8. */
        public Optional<String> contentType() {
            return contentType;
        }

        /** What to say back to the server when it is asked for again. */
        public Validators validators() {
            return validators;
        }

        /** Its text, in the charset that fits. */
        public WebText text() {
            return WebText.of(bytes, contentType);
        }

        /** Its text, where more is known of its charset than the server says. */
        public WebText text(String knownContentType) {
            return WebText.of(bytes, Optional.of(knownContentType));
        }

        /** Its bytes, decompressed, to be read once more. */
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }

    /** The document is what it was. */
    record Unchanged() implements Fetched {}

    /**
     * No document.
     *
     * @param failure the kind of failure
     * @param message for people: what happened and what to do, without the address asked for
     * @param retryAfter how long the server asks to be left alone
     */
    record Failed(Failure failure, String message, Optional<Duration> retryAfter) implements Fetched {
        /** A failure without a wish of the server's. */
        static Failed of(Failure failure, String message) {
            return new Failed(failure, message, Optional.empty());
        }
    }
}
