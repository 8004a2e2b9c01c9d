package io.blotter.ingest.publish;

import io.blotter.schemas.Announcement;
import io.blotter.serdes.AvroWriter;
import io.blotter.serdes.RegistryConnection;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** Writes announcements, and tells a registry that is away from one that refuses. */
final class AnnouncementSerializer implements Serializer<Announcement> {
    private final AvroWriter<Announcement> writer;
    private final String url;

    AnnouncementSerializer(RegistryConnection registry) {
        this.writer = new AvroWriter<>(registry);
        this.url = registry.url();
    }

    /**
     * The announcement's bytes; null for null.
     *
     * @throws io.blotter.serdes.RegistryUnreachableException where the registry does not answer, or says that it cannot now
     * @throws PublishingException where it refuses the schema or the credentials
     */
    @Override
    public byte @Nullable [] serialize(String topic, @Nullable Announcement announcement) {
        try {
            return writer.serialize(topic, announcement);
        } catch (KafkaException failure) {
            throw RegistryFaults.explained(url, topic, failure);
        }
    }

    @Override
    public void close() {
        writer.close();
    }
}
