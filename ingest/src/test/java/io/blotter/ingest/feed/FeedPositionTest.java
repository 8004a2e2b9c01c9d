package io.blotter.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.ingest.feed.FeedPosition.Known;
import io.blotter.ingest.feed.FeedPosition.Published;
import io.blotter.ingest.fetch.Validators;
import io.blotter.ingest.position.PositionFile;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedPositionTest {
    private static final String FEED = "https://harbour.example/rss.xml";
    private static final Map<String, Known> ITEMS = Map.of(
            "7",
            Known.fresh("https://harbour.example/7", Instant.parse("2024-03-05T12:00:00Z"))
                    .published(new Published("id-7", "content-7", true), Validators.NONE));

    @TempDir
    Path folder;

    /** What earlier releases kept. */
    private record Former(String feed, Validators validators, Map<String, Known> items) {}

    @Test
    void aPositionIsReadBackAsItWasKept() {
        // Given
        FeedPosition position = new FeedPosition(FEED, Validators.NONE, ITEMS, Optional.of(Set.of("id-1", "id-2")));

        // When
        PositionFile.of(folder, FEED, FeedPosition.class).write(position);

        // Then
        assertThat(read()).isEqualTo(position);
    }

    @Test
    void aPositionOfAnEarlierReleaseIsGoneOnFrom() {
        // Given
        PositionFile.of(folder, FEED, Former.class).write(new Former(FEED, Validators.NONE, ITEMS));

        // When / Then
        assertThat(read()).isEqualTo(new FeedPosition(FEED, Validators.NONE, ITEMS, Optional.empty()));
    }

    private FeedPosition read() {
        return PositionFile.of(folder, FEED, FeedPosition.class)
                .read(new FeedPosition("none", Validators.NONE, Map.of(), Optional.empty()));
    }
}
