package io.blotter.embedded.broker;

import io.blotter.Patience;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Kafka's own clients, as an application would use them. */
record Clients(String bootstrapServers) {
    static Clients of(EmbeddedBroker broker) {
        return new Clients(broker.bootstrapServers());
    }

    Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", bootstrapServers));
    }

    void createTopic(String name, Map<String, String> configuration) throws ExecutionException, InterruptedException {
        try (Admin admin = admin()) {
            admin.createTopics(List.of(new NewTopic(name, 1, (short) 1).configs(configuration)))
                    .all()
                    .get();
        }
    }

    String clusterId() throws ExecutionException, InterruptedException {
        try (Admin admin = admin()) {
            return admin.describeCluster().clusterId().get();
        }
    }

    Producer<String, String> transactionalProducer(String id) {
        Producer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "transactional.id", id, "max.request.size", 16_000_000),
                new StringSerializer(),
                new StringSerializer());
        producer.initTransactions();
        return producer;
    }

    /** Puts values into a topic in one transaction, each under its first letter. */
    void commit(String topic, String... values) {
        try (Producer<String, String> producer = transactionalProducer("test")) {
            producer.beginTransaction();
            for (String value : values) {
                // the commit below fails if this did
                Future<RecordMetadata> unused =
                        producer.send(new ProducerRecord<>(topic, value.substring(0, 1), value));
            }
            producer.commitTransaction();
        }
    }

    /** Reads committed values from the topic's beginning until there are as many as expected. */
    List<String> committed(String topic, int expected) {
        try (Consumer<String, String> consumer = consumer()) {
            consumer.assign(List.of(new TopicPartition(topic, 0)));
            consumer.seekToBeginning(consumer.assignment());
            List<String> values = new ArrayList<>();
            Patience.await("what was sent").until(() -> {
                for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(100))) {
                    values.add(record.value());
                }
                return values.size() >= expected;
            });
            return values;
        }
    }

    Consumer<String, String> consumer() {
        return new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "group.id",
                        "readers",
                        "isolation.level",
                        "read_committed",
                        "enable.auto.commit",
                        false,
                        "auto.offset.reset",
                        "earliest",
                        "fetch.max.bytes",
                        20_000_000,
                        "max.partition.fetch.bytes",
                        20_000_000),
                new StringDeserializer(),
                new StringDeserializer());
    }
}
