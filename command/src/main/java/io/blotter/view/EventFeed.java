package io.blotter.view;

import io.blotter.connection.ClusterConnection;
import io.blotter.schemas.Event;
import io.blotter.serdes.AvroReader;
import io.blotter.serdes.Reading;
import io.blotter.topics.Topics;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The events as they come, one after another. */
public final class EventFeed {
    private static final Duration POLL = Duration.ofMillis(200);

    private final ClusterConnection cluster;

    /** A feed of one cluster's events. */
    public EventFeed(ClusterConnection cluster) {
        this.cluster = cluster;
    }

    /**
     * Hands over each wanted event until enough were handed over or none has come for a while.
     *
     * @param fromBeginning whether to start with the oldest event kept, or with the next one to come
     * @param maximum how many events to hand over at most; empty: without end
     * @param patience how long to wait for the next event; empty: without end
     * @return how many events were handed over
     * @throws io.blotter.connection.UnfitTopicException where there is no topic of events
     * @throws io.blotter.connection.UnreachableException where no broker answers within ten seconds
     */
    public long read(
            boolean fromBeginning,
            OptionalLong maximum,
            Optional<Duration> patience,
            Predicate<Event> wanted,
            Consumer<Event> receiver) {
        long received = 0;
        try (TopicConsumer consumer = new TopicConsumer(cluster, Topics.EVENTS);
                AvroReader<Event> reader = new AvroReader<>(Event.class, cluster.registry())) {
            consumer.requireTopic();
            consumer.seek(fromBeginning);
            long quietSince = System.nanoTime();
            while (patience.isEmpty()
                    || System.nanoTime() - quietSince < patience.get().toNanos()) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
                    quietSince = System.nanoTime();
                    Optional<Event> event = event(reader, record).filter(wanted);
                    if (event.isPresent()) {
                        if (maximum.isPresent() && received >= maximum.getAsLong()) {
                            return received;
                        }
                        receiver.accept(event.get());
                        received++;
                    }
                }
                if (maximum.isPresent() && received >= maximum.getAsLong()) {
                    return received;
                }
            }
        }
        return received;
    }

    private static Optional<Event> event(AvroReader<Event> reader, ConsumerRecord<String, byte[]> record) {
        return record.value() != null
                        && reader.read(record.topic(), record.value()) instanceof Reading.Value<Event> readable
                ? Optional.of(readable.value())
                : Optional.empty();
    }
}
