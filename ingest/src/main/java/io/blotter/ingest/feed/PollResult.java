package io.blotter.ingest.feed;

import java.time.Duration;
import java.util.Optional;

/** What came of looking at a feed. */
sealed interface PollResult {
    /** It was read, or is what it was: look again at the usual time. */
    record Done() implements PollResult {}

    /**
     * It could not be had.
     *
     * @param retryAfter how long its server asks to be left alone
     */
    record Failed(Optional<Duration> retryAfter) implements PollResult {}
}
