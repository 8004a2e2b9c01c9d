package io.blotter.ingest.publish;

import io.blotter.ingest.announcement.PlainText;
import io.blotter.ingest.count.Tally;
import io.blotter.ingest.language.Languages;
import io.blotter.schemas.Announcement;
import io.blotter.serdes.AvroReader;
import io.blotter.serdes.RegistryConnection;
import io.blotter.topics.Topics;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/**
 * Writes announcements to {@code blotter.announcements}, and only what is not there already: it knows what stood in the topic when
 * it connected or was last {@linkplain #refresh() refreshed}, and what it has written since. Two publishers at work at once may both
 * write the same announcement; it is the same record under the same key then, and counts once all the same.
 *
 * <p>Sending goes on behind the caller's back, as fast as the broker takes it; when the send buffer is full, callers wait. What
 * could not be sent is thrown by a later call, by {@link #flush()} at the latest. Safe for several threads.
 */
public final class AnnouncementPublisher implements AutoCloseable {
    private static final String TOPIC = Topics.ANNOUNCEMENTS.name();
    private static final Duration FIRST_CONTACT = Duration.ofSeconds(8);
    private static final Duration SILENCE = Duration.ofSeconds(30);
    private static final Duration LAST_SENDS = Duration.ofSeconds(30);

    private final Producer<String, Announcement> producer;
    private final PublishedAnnouncements published;
    private final PublishedTopic topic;
    private final String address;
    private final Tally<Outcome> outcomes = new Tally<>(Outcome.class);
    private final LongAdder withdrawn = new LongAdder();
    private final SendFailures failures = new SendFailures();

    /**
     * Connects, and reads what is there already.
     *
     * @param properties of the Kafka clients, by Kafka's names; {@code bootstrap.servers} at least
     * @throws BrokerUnreachableException where no broker answers within 10 s
     * @throws PublishingException where the broker answers, but refuses or has no such topic
     * @throws io.blotter.serdes.RegistryUnreachableException where the registry is needed to read what is there, and away
     */
    public static AnnouncementPublisher connect(Map<String, String> properties, RegistryConnection registry) {
        String address = properties.getOrDefault(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, "(no address)");
        RegistryConnection impatient = ClientSettings.impatient(registry);
        try {
            return connected(properties, impatient, address);
        } catch (KafkaException failure) {
            if (failure.getCause() instanceof ConfigException noSuchHost
                    && String.valueOf(noSuchHost.getMessage()).contains(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG)) {
                throw new BrokerUnreachableException(address, noSuchHost);
            }
            throw new PublishingException(
                    "the Kafka broker at " + address + " cannot be used: " + failure.getMessage()
                            + "; check the settings given with --command-config and --command-property",
                    failure);
        }
    }

    private static AnnouncementPublisher connected(
            Map<String, String> properties, RegistryConnection registry, String address) {
        PublishedAnnouncements published = new PublishedAnnouncements();
        try {
            return connected(properties, registry, address, published);
        } catch (RuntimeException failure) {
            published.close();
            throw failure;
        }
    }

    private static AnnouncementPublisher connected(
            Map<String, String> properties,
            RegistryConnection registry,
            String address,
            PublishedAnnouncements published) {
        PublishedReader topic = new PublishedReader(
                new KafkaConsumer<>(
                        ClientSettings.consumer(properties), new StringDeserializer(), new ByteArrayDeserializer()),
                new AvroReader<>(Announcement.class, registry),
                published,
                registry.url(),
                address,
                FIRST_CONTACT,
                SILENCE);
        try {
            topic.read();
            return new AnnouncementPublisher(
                    new KafkaProducer<>(
                            ClientSettings.producer(properties),
                            new StringSerializer(),
                            new AnnouncementSerializer(registry)),
                    published,
                    topic,
                    address);
        } catch (RuntimeException failure) {
            topic.close();
            throw failure;
        }
    }

    AnnouncementPublisher(Producer<String, Announcement> producer, PublishedAnnouncements published, String address) {
        this(producer, published, PublishedTopic.ALONE, address);
    }

    private AnnouncementPublisher(
            Producer<String, Announcement> producer,
            PublishedAnnouncements published,
            PublishedTopic topic,
            String address) {
        this.producer = producer;
        this.published = published;
        this.topic = topic;
        this.address = address;
    }

    /**
     * Publishes one announcement, unless it is there already. What is sent is marked with its language, and with the id of another
     * announcement of the same text where there is one.
     *
     * @throws PublishingException where an earlier one could not be written, or the registry refuses the schema
     * @throws io.blotter.serdes.RegistryUnreachableException where the registry is away
     */
    public synchronized Outcome publish(Announcement announcement) {
        failures.surface(published, address);
        Placement placement = published.put(announcement);
        if (placement.outcome() != Outcome.ALREADY_THERE) {
            send(announcement.getId(), marked(announcement, placement));
        }
        outcomes.add(placement.outcome());
        return placement.outcome();
    }

    /**
     * Withdraws the announcement of an id, where there is one.
     *
     * @throws PublishingException where an earlier one could not be written
     */
    public synchronized Withdrawal withdraw(String id) {
        failures.surface(published, address);
        if (!published.remove(id)) {
            return Withdrawal.NOT_THERE;
        }
        send(id, null);
        withdrawn.increment();
        return Withdrawal.WITHDRAWN;
    }

    /**
     * Waits until all is written that was given so far.
     *
     * @throws PublishingException where some of it could not be
     */
    public synchronized void flush() {
        producer.flush();
        failures.surface(published, address);
    }

    /**
     * Learns what others have written since. A publisher that lives long calls this before it publishes: else it could take an
     * announcement for the latest that another has revised meanwhile.
     *
     * @throws PublishingException where something given earlier could not be written
     * @throws BrokerUnreachableException where the broker falls silent
     */
    public synchronized void refresh() {
        // What is on its way lands first, so that the topic's order is the order of what is noted.
        flush();
        topic.readOn();
    }

    /** How many announcements stand in the topic, as far as this publisher knows. */
    public synchronized int publishedCount() {
        return published.size();
    }

    /** How many announcements and withdrawals could not be written since it connected. */
    public long failedCount() {
        return failures.count();
    }

    /** What came of publishing since it connected. */
    public Tally<Outcome> outcomes() {
        return outcomes;
    }

    /** How many announcements were withdrawn since it connected. */
    public long withdrawnCount() {
        return withdrawn.sum();
    }

    /** Waits half a minute for what is on its way, then lets go. */
    @Override
    public void close() {
        producer.close(LAST_SENDS);
        topic.close();
        synchronized (this) {
            published.close();
        }
    }

    private static Announcement marked(Announcement announcement, Placement placement) {
        return Announcement.newBuilder(announcement)
                .setLanguage(Languages.of(PlainText.sample(announcement)).orElse(null))
                .setCopyOf(placement.copyOf().orElse(null))
                .build();
    }

    @SuppressWarnings("FutureReturnValueIgnored") // The callback hears of every failure.
    private void send(String id, @Nullable Announcement announcement) {
        try {
            producer.send(new ProducerRecord<>(TOPIC, id, announcement), (written, failure) -> {
                if (failure != null) {
                    failures.add(id, failure);
                }
            });
        } catch (InterruptException interrupted) {
            published.putUncertain(id);
            throw new PublishingException("interrupted while writing " + id + " to " + TOPIC, interrupted);
        } catch (KafkaException failure) {
            failures.add(id, failure);
            failures.surface(published, address);
        } catch (RuntimeException failure) {
            published.putUncertain(id);
            throw failure;
        }
    }
}
