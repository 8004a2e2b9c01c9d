package io.blotter.ingest.publish;

import io.blotter.schemas.Announcement;
import io.blotter.serdes.AvroReader;
import io.blotter.serdes.Reading;
import io.blotter.topics.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;

/** Reads the announcements topic from its beginning to where it ends now, and later on from there. */
final class PublishedReader implements PublishedTopic {
    private static final String TOPIC = Topics.ANNOUNCEMENTS.name();
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration FAREWELL = Duration.ofSeconds(1);

    private final Consumer<String, byte[]> consumer;
    private final AvroReader<Announcement> values;
    private final String registryUrl;
    private final String address;
    private final Duration firstContact;
    private final Duration silence;
    private final PublishedAnnouncements published;

    /**
     * A reader over a consumer that reads committed records only.
     *
     * @param published where it notes what it reads; closed by others
     * @param registryUrl where {@code values} looks schemas up, for messages
     * @param address the broker's, for messages
     * @param firstContact how long to wait for the broker's first answer
     * @param silence how long to wait for anything more while reading
     */
    PublishedReader(
            Consumer<String, byte[]> consumer,
            AvroReader<Announcement> values,
            PublishedAnnouncements published,
            String registryUrl,
            String address,
            Duration firstContact,
            Duration silence) {
        this.consumer = consumer;
        this.values = values;
        this.published = published;
        this.registryUrl = registryUrl;
        this.address = address;
        this.firstContact = firstContact;
        this.silence = silence;
    }

    /**
     * Notes what stands in the topic.
     *
     * @throws BrokerUnreachableException where the broker does not answer in time, or falls silent
     * @throws PublishingException where the topic is not there
     * @throws io.blotter.serdes.RegistryUnreachableException where the registry is needed and away
     */
    void read() {
        try {
            List<TopicPartition> partitions = partitions();
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions, firstContact);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            read(ends);
        } catch (TimeoutException noAnswer) {
            throw new BrokerUnreachableException(address, noAnswer);
        }
    }

    /** Reads on to where the topic ends now; the same exceptions as {@link #read()}. */
    @Override
    public void readOn() {
        try {
            read(consumer.endOffsets(consumer.assignment(), firstContact));
        } catch (TimeoutException noAnswer) {
            throw new BrokerUnreachableException(address, noAnswer);
        }
    }

    @Override
    public void close() {
        consumer.close(CloseOptions.timeout(FAREWELL));
        values.close();
    }

    private List<TopicPartition> partitions() {
        List<PartitionInfo> partitions =
                Optional.ofNullable(consumer.partitionsFor(TOPIC, firstContact)).orElse(List.of());
        if (partitions.isEmpty()) {
            throw new PublishingException("there is no topic " + TOPIC + " at " + address
                    + ": make Blotter's topics with 'blotter topics apply', or start all with 'blotter up'");
        }
        return partitions.stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
    }

    private void read(Map<TopicPartition, Long> ends) {
        long heardLast = System.nanoTime();
        while (!reached(ends)) {
            ConsumerRecords<String, byte[]> records = consumer.poll(POLL);
            records.forEach(this::note);
            if (!records.isEmpty()) {
                heardLast = System.nanoTime();
            } else if (System.nanoTime() - heardLast > silence.toNanos()) {
                throw new TimeoutException(
                        "nothing came from " + TOPIC + " for " + silence.toSeconds() + " s, before its end");
            }
        }
    }

    private boolean reached(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream()
                .allMatch(end -> consumer.position(end.getKey(), firstContact) >= end.getValue());
    }

    private void note(ConsumerRecord<String, byte[]> each) {
        if (each.key() == null) {
            return;
        }
        if (each.value() == null) {
            published.remove(each.key());
            return;
        }
        Reading<Announcement> reading = decoded(each.value());
        if (reading instanceof Reading.Value<Announcement> readable
                && readable.value().getId().equals(each.key())) {
            published.put(readable.value());
        } else {
            published.putUncertain(each.key());
        }
    }

    private Reading<Announcement> decoded(byte[] value) {
        try {
            return values.read(TOPIC, value);
        } catch (KafkaException failure) {
            throw RegistryFaults.explained(registryUrl, TOPIC, failure);
        }
    }
}
