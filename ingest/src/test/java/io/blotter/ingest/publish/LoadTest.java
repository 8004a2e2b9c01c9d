package io.blotter.ingest.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.ingest.announcement.Item;
import io.blotter.ingest.announcement.RefusalReason;
import io.blotter.ingest.source.AnnouncementSource;
import io.blotter.schemas.Announcement;
import io.blotter.serdes.RegistryConnection;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LoadTest {
    private static final String LINES = """
            {"id": "a", "body": "Six held"}
            {"id": "b", "body": "Two held"}
            {"id": "a", "body": "Six held"}
            {"id": "a", "body": "Seven held"}
            no json
            {"id": "c"}
            also none
            """;

    private final MockProducer<String, Announcement> producer = new MockProducer<>(
            true, null, new StringSerializer(), new AnnouncementSerializer(RegistryConnection.to("mock://load")));
    private final AnnouncementPublisher publisher =
            new AnnouncementPublisher(producer, new PublishedAnnouncements(), "broker:9092");

    @AfterEach
    void close() {
        publisher.close();
    }

    @Test
    void everythingReadIsAccountedFor() {
        // When
        LoadSummary summary = Load.run(source(LINES), publisher, LoadProgress.UNWATCHED);

        // Then
        assertThat(summary)
                .isEqualTo(
                        new LoadSummary(2, 1, 1, Map.of(RefusalReason.NOT_JSON, 2L, RefusalReason.MISSING_BODY, 1L)));
        assertThat(summary.items()).isEqualTo(7);
        assertThat(summary.refusedInAll()).isEqualTo(3);
        assertThat(producer.flushed()).isTrue();
    }

    @Test
    void theSameLoadAgainSendsNothing() {
        // Given
        String once = LINES.lines().limit(2).reduce("", (all, line) -> all + line + "\n");
        Load.run(source(once), publisher, LoadProgress.UNWATCHED);

        // When
        LoadSummary again = Load.run(source(once), publisher, LoadProgress.UNWATCHED);

        // Then
        assertThat(again).isEqualTo(new LoadSummary(0, 0, 2, Map.of()));
        assertThat(producer.history()).hasSize(2);
    }

    @Test
    void progressIsToldItemByItemAndRefusalsWithTheirMessages() {
        // Given
        List<LoadProgress.Position> positions = new ArrayList<>();
        List<String> messages = new ArrayList<>();

        // When
        Load.run(source(LINES), publisher, new LoadProgress() {
            @Override
            public void advanced(Position position) {
                positions.add(position);
            }

            @Override
            public void refused(Item.Refused refused) {
                messages.add(refused.message());
            }
        });

        // Then
        assertThat(positions)
                .extracting(position -> position.soFar().items())
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
        assertThat(positions.get(6).bytesRead()).isEqualTo(LINES.length());
        assertThat(messages).hasSize(3).allMatch(message -> message.startsWith("standard input, line "));
    }

    private static AnnouncementSource source(String lines) {
        return AnnouncementSource.of(
                List.of("-"), new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), Optional.empty());
    }
}
