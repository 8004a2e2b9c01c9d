package io.blotter.ingest.publish;

import io.blotter.schemas.Announcement;
import io.blotter.serdes.RegistryConnection;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Publishers without a broker. */
public final class Publishers {
    private Publishers() {}

    /** A producer that keeps what it is given. */
    public static MockProducer<String, Announcement> producer() {
        return new MockProducer<>(
                true,
                null,
                new StringSerializer(),
                new AnnouncementSerializer(RegistryConnection.to("mock://publishers")));
    }

    /** A publisher that starts on an empty topic. */
    public static AnnouncementPublisher on(MockProducer<String, Announcement> producer) {
        return new AnnouncementPublisher(producer, new PublishedAnnouncements(), "broker:9092");
    }
}
