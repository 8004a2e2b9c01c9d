package io.blotter.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.ingest.publish.LoadProgress;
import io.blotter.ingest.publish.LoadSummary;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What shows how far a load is. */
class LoadBarTest {
    private static final OptionalLong LARGE = OptionalLong.of(100L << 20);

    private final ByteArrayOutputStream seen = new ByteArrayOutputStream();

    @Test
    void aLargeLoadShowsItsShareTheTimeLeftAndTheAnnouncementsASecond() {
        // When
        try (LoadBar bar = LoadBar.on(streams(true), LARGE)) {
            bar.show(new LoadProgress.Position(25L << 20, LARGE, new LoadSummary(30_000, 0, 0, Map.of())));
        }

        // Then
        assertThat(seen.toString(StandardCharsets.UTF_8))
                .containsPattern("push +25% .*25/100 MiB .*30000 announcements, \\d+/s");
    }

    @Test
    void aSmallLoadIsOverBeforeABarWouldBeRead() {
        // When
        try (LoadBar bar = LoadBar.on(streams(true), OptionalLong.of(1_000))) {
            bar.show(new LoadProgress.Position(500, OptionalLong.of(1_000), LoadSummary.NOTHING));
        }

        // Then
        assertThat(seen.size()).isZero();
    }

    @Test
    void nothingIsDrawnWhereNobodyLooks() {
        // When
        try (LoadBar bar = LoadBar.on(streams(false), LARGE)) {
            bar.show(new LoadProgress.Position(1, LARGE, LoadSummary.NOTHING));
        }

        // Then
        assertThat(seen.size()).isZero();
    }

    private StandardStreams streams(boolean terminal) {
        PrintStream messages = new PrintStream(seen, true, StandardCharsets.UTF_8);
        return new StandardStreams(InputStream.nullInputStream(), messages, messages, terminal, terminal);
    }
}
