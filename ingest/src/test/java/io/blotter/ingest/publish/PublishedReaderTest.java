package io.blotter.ingest.publish;

import static io.blotter.ingest.publish.AnnouncementPublisherTest.announcement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.schemas.Announcement;
import io.blotter.serdes.AvroReader;
import io.blotter.serdes.AvroWriter;
import io.blotter.serdes.RegistryConnection;
import io.blotter.topics.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PublishedReaderTest {
    private static final RegistryConnection REGISTRY = RegistryConnection.to("mock://published");
    private static final TopicPartition PARTITION = new TopicPartition(Topics.ANNOUNCEMENTS.name(), 0);

    private final MockConsumer<String, byte[]> consumer = new MockConsumer<>("earliest");
    private final PublishedAnnouncements published = new PublishedAnnouncements();
    private long offset;

    @AfterEach
    void close() {
        published.close();
    }

    @Test
    void theLatestOfEachIdIsWhatStandsThere() {
        // Given
        topic();
        Announcement complete = new Announcement(
                "c",
                "s",
                "u",
                LocalDate.of(2023, 5, 12),
                Instant.parse("2023-05-12T09:30:00.123Z"),
                "t",
                "b ü 🚓",
                null,
                null);
        consumer.schedulePollTask(() -> {
            add("a", bytes(announcement("a", "Six held")));
            add("b", bytes(announcement("b", "Two held")));
            add("a", bytes(announcement("a", "Seven held")));
            add("b", null);
            add("c", bytes(complete));
            consumer.updateEndOffsets(Map.of(PARTITION, offset));
        });
        consumer.updateEndOffsets(Map.of(PARTITION, 5L));

        // When
        reader().read();

        // Then
        assertThat(published.size()).isEqualTo(2);
        assertThat(published.put(announcement("a", "Seven held")).outcome()).isEqualTo(Outcome.ALREADY_THERE);
        assertThat(published.put(complete).outcome()).isEqualTo(Outcome.ALREADY_THERE);
        assertThat(published.holds("b")).isFalse();
    }

    @Test
    void whatCannotBeReadIsThereButEqualsNothing() {
        // Given
        topic();
        consumer.schedulePollTask(() -> {
            add("a", "no Avro".getBytes(StandardCharsets.UTF_8));
            add("b", bytes(announcement("under another id", "Two held")));
        });
        consumer.updateEndOffsets(Map.of(PARTITION, 2L));

        // When
        reader().read();

        // Then
        assertThat(published.put(announcement("a", "Six held")).outcome()).isEqualTo(Outcome.REVISED);
        assertThat(published.put(announcement("b", "Two held")).outcome()).isEqualTo(Outcome.REVISED);
    }

    @Test
    void anEmptyTopicHoldsNothing() {
        // Given
        topic();
        consumer.updateEndOffsets(Map.of(PARTITION, 0L));

        // When
        reader().read();

        // Then
        assertThat(published.size()).isZero();
    }

    @Test
    void aTopicThatIsNotThereIsSaid() {
        assertThatThrownBy(() -> reader().read())
                .isInstanceOf(PublishingException.class)
                .hasMessage(
                        "there is no topic blotter.announcements at broker:9092: make Blotter's topics with 'blotter "
                                + "topics apply', or start all with 'blotter up'");
    }

    @Test
    void aBrokerThatDoesNotAnswerIsSaid() {
        // Given
        topic();
        consumer.setOffsetsException(new TimeoutException("no answer within 8 s"));

        // When, Then
        assertThatThrownBy(() -> reader().read())
                .isInstanceOf(BrokerUnreachableException.class)
                .hasMessage("no Kafka broker answers at broker:9092: start one ('blotter up'), or name another with "
                        + "--bootstrap-server HOST:PORT (no answer within 8 s)");
    }

    @Test
    void aBrokerThatFallsSilentBeforeTheEndIsSaid() {
        // Given
        topic();
        consumer.updateEndOffsets(Map.of(PARTITION, 7L));

        // When, Then
        assertThatThrownBy(() -> reader().read())
                .isInstanceOf(BrokerUnreachableException.class)
                .hasMessageContaining("before its end");
    }

    private PublishedReader reader() {
        return new PublishedReader(
                consumer,
                new AvroReader<>(Announcement.class, REGISTRY),
                published,
                REGISTRY.url(),
                "broker:9092",
                Duration.ofSeconds(8),
                Duration.ofMillis(50));
    }

    private void topic() {
        consumer.updatePartitions(
                PARTITION.topic(),
                List.of(new PartitionInfo(PARTITION.topic(), 0, Node.noNode(), new Node[0], new Node[0])));
        consumer.updateBeginningOffsets(Map.of(PARTITION, 0L));
    }

    private void add(String key, byte @Nullable [] value) {
        consumer.addRecord(new ConsumerRecord<>(PARTITION.topic(), 0, offset, key, value));
        offset++;
    }

    private static byte @Nullable [] bytes(Announcement announcement) {
        try (AvroWriter<Announcement> writer = new AvroWriter<>(REGISTRY)) {
            return writer.serialize(PARTITION.topic(), announcement);
        }
    }
}
