package io.blotter.ingest.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.schemas.Announcement;
import io.blotter.serdes.RegistryConnection;
import io.blotter.serdes.RegistryUnreachableException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AnnouncementPublisherTest {
    private final PublishedAnnouncements published = new PublishedAnnouncements();
    private final MockProducer<String, Announcement> producer = producer(true, "mock://publisher");
    private final AnnouncementPublisher publisher = new AnnouncementPublisher(producer, published, "broker:9092");

    @AfterEach
    void close() {
        published.close();
    }

    @Test
    void whatIsNewIsSentUnderItsId() {
        // When
        Outcome outcome = publisher.publish(announcement("a", "Six held"));

        // Then
        assertThat(outcome).isEqualTo(Outcome.SENT);
        assertThat(producer.history())
                .containsExactly(new ProducerRecord<>("blotter.announcements", "a", announcement("a", "Six held")));
    }

    @Test
    void whatIsThereAlreadyIsNotSent() {
        // Given
        published.put(announcement("a", "Six held"));

        // When, Then
        assertThat(publisher.publish(announcement("a", "Six held"))).isEqualTo(Outcome.ALREADY_THERE);
        assertThat(producer.history()).isEmpty();
    }

    @Test
    void theSameTwiceInOneRunIsSentOnce() {
        // When
        List<Outcome> outcomes = IntStream.range(0, 3)
                .mapToObj(time -> publisher.publish(announcement("a", "Six held")))
                .toList();

        // Then
        assertThat(outcomes).containsExactly(Outcome.SENT, Outcome.ALREADY_THERE, Outcome.ALREADY_THERE);
        assertThat(producer.history()).hasSize(1);
    }

    @Test
    void anotherTextUnderTheSameIdIsARevision() {
        // Given
        publisher.publish(announcement("a", "Six held"));

        // When, Then
        assertThat(publisher.publish(announcement("a", "Seven held"))).isEqualTo(Outcome.REVISED);
        assertThat(publisher.publish(announcement("a", "Six held"))).isEqualTo(Outcome.REVISED);
        assertThat(producer.history()).hasSize(3);
    }

    @Test
    void aWithdrawalIsARecordWithoutValueAndHappensOnce() {
        // Given
        publisher.publish(announcement("a", "Six held"));

        // When, Then
        assertThat(publisher.withdraw("a")).isEqualTo(Withdrawal.WITHDRAWN);
        assertThat(publisher.withdraw("a")).isEqualTo(Withdrawal.NOT_THERE);
        assertThat(publisher.withdraw("b")).isEqualTo(Withdrawal.NOT_THERE);
        assertThat(producer.history()).hasSize(2);
        assertThat(Optional.ofNullable(producer.history().get(1).value())).isEmpty();
        assertThat(publisher.publish(announcement("a", "Six held"))).isEqualTo(Outcome.SENT);
    }

    @Test
    void aSendThatFailedIsThrownOnceAndCountedAndCanBeTriedAgain() {
        // Given
        MockProducer<String, Announcement> failing = producer(false, "mock://publisher");
        AnnouncementPublisher unlucky = new AnnouncementPublisher(failing, published, "broker:9092");
        unlucky.publish(announcement("a", "Six held"));
        failing.errorNext(new TimeoutException("no replica answered"));

        // When, Then
        assertThatThrownBy(unlucky::flush)
                .isInstanceOf(PublishingException.class)
                .hasMessage(
                        "1 announcement(s) could not be written to blotter.announcements at broker:9092, the first of "
                                + "them a: no replica answered; push the same again when that is mended: what is there already is "
                                + "not written twice");
        assertThat(unlucky.failedCount()).isEqualTo(1);
        assertThat(unlucky.publish(announcement("a", "Six held"))).isNotEqualTo(Outcome.ALREADY_THERE);
        assertThat(failing.history()).hasSize(2);
    }

    @Test
    void aFailureIsRaisedByTheNextCallAtTheLatest() {
        // Given
        MockProducer<String, Announcement> failing = producer(false, "mock://publisher");
        AnnouncementPublisher unlucky = new AnnouncementPublisher(failing, published, "broker:9092");
        unlucky.publish(announcement("a", "Six held"));
        unlucky.publish(announcement("b", "Six held"));
        failing.errorNext(new TimeoutException("no replica answered"));
        failing.errorNext(new TimeoutException("no replica answered"));

        // When, Then
        assertThatThrownBy(() -> unlucky.publish(announcement("c", "Six held")))
                .isInstanceOf(PublishingException.class)
                .hasMessageStartingWith("2 announcement(s) could not be written");
    }

    @Test
    void aRegistryThatIsAwayIsCalledThatAndTheAnnouncementCanBeTriedAgain() {
        // Given: nothing listens on port 1
        AnnouncementPublisher alone =
                new AnnouncementPublisher(producer(true, "http://127.0.0.1:1"), published, "broker:9092");

        // When, Then
        for (int attempt = 0; attempt < 2; attempt++) {
            assertThatThrownBy(() -> alone.publish(announcement("a", "Six held")))
                    .isInstanceOf(RegistryUnreachableException.class)
                    .hasMessageContaining("http://127.0.0.1:1");
        }
    }

    @Test
    void closingWaitsForWhatIsOnItsWay() {
        // When
        publisher.close();

        // Then
        assertThat(producer.closed()).isTrue();
    }

    @Test
    void whoPublishesWithAClosedOneIsToldSo() {
        // Given
        publisher.close();

        // When, Then
        assertThatThrownBy(() -> publisher.publish(announcement("a", "Six held")))
                .isInstanceOf(IllegalStateException.class);
    }

    private static MockProducer<String, Announcement> producer(boolean answers, String registry) {
        return new MockProducer<>(
                answers,
                null,
                new StringSerializer(),
                new AnnouncementSerializer(ClientSettings.impatient(RegistryConnection.to(registry))));
    }

    static Announcement announcement(String id, String body) {
        return new Announcement(id, "police.example", null, null, null, null, body, null, null);
    }
}
