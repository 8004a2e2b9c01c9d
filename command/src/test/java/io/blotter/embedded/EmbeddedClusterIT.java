package io.blotter.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.Patience;
import io.blotter.embedded.directory.DirectoryInUseException;
import io.blotter.embedded.port.PortTakenException;
import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import io.confluent.kafka.serializers.KafkaAvroSerializer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.generic.GenericRecordBuilder;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedClusterIT {
    private static final String HOST = "127.0.0.1";
    private static final GenericRecord LAMP = new GenericRecordBuilder(
                    SchemaBuilder.record("Ware").fields().requiredString("name").endRecord())
            .set("name", "lamp")
            .build();

    @Test
    void anAvroRecordCanBeReadAfterARestart(@TempDir Path directory) throws Exception {
        // given
        try (EmbeddedCluster before = EmbeddedCluster.start(directory, HOST, 0, 0)) {
            try (Admin admin = Admin.create(Map.of("bootstrap.servers", before.bootstrapServers()));
                    Producer<String, Object> producer = producer(before)) {
                admin.createTopics(List.of(new NewTopic("wares", 1, (short) 1)))
                        .all()
                        .get();
                producer.send(new ProducerRecord<>("wares", "lamp", LAMP)).get();
            }
        }

        // when
        try (EmbeddedCluster after = EmbeddedCluster.start(directory, HOST, 0, 0);
                Consumer<String, Object> consumer = consumer(after)) {
            TopicPartition wares = new TopicPartition("wares", 0);
            consumer.assign(List.of(wares));
            consumer.seekToBeginning(List.of(wares));
            ConsumerRecords<String, Object> records = Patience.await("what was sent")
                    .until(() -> consumer.poll(Duration.ofMillis(100)), polled -> !polled.isEmpty());

            // then
            assertThat(records).singleElement().satisfies(record -> assertThat(record.value())
                    .hasToString(LAMP.toString()));
        }
    }

    @Test
    void aSecondClusterOnTheSameDirectoryIsRefused(@TempDir Path directory) {
        try (EmbeddedCluster first = EmbeddedCluster.start(directory, HOST, 0, 0)) {
            assertThat(first.registryUrl()).startsWith("http://127.0.0.1:");
            assertThatThrownBy(() -> EmbeddedCluster.start(directory, HOST, 0, 0))
                    .isInstanceOf(DirectoryInUseException.class)
                    .hasMessageContaining("the data directory " + directory + " is in use");
        }
    }

    @Test
    void whereOnePortIsTakenNothingIsLeftRunning(@TempDir Path directory) throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int taken = other.getLocalPort();
            assertThatThrownBy(() -> EmbeddedCluster.start(directory, HOST, 0, taken))
                    .isInstanceOf(PortTakenException.class)
                    .hasMessageContaining("--registry-port");
            assertThatThrownBy(() -> EmbeddedCluster.start(directory, HOST, taken, 0))
                    .isInstanceOf(PortTakenException.class)
                    .hasMessageContaining("--kafka-port");
        }
        try (EmbeddedCluster started = EmbeddedCluster.start(directory, HOST, 0, 0)) {
            assertThat(started.failure().toCompletableFuture()).isNotDone();
        }
    }

    private static Producer<String, Object> producer(EmbeddedCluster cluster) {
        KafkaAvroSerializer values = new KafkaAvroSerializer();
        values.configure(Map.of("schema.registry.url", cluster.registryUrl()), false);
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", cluster.bootstrapServers()), new StringSerializer(), values);
    }

    private static Consumer<String, Object> consumer(EmbeddedCluster cluster) {
        KafkaAvroDeserializer values = new KafkaAvroDeserializer();
        values.configure(Map.of("schema.registry.url", cluster.registryUrl()), false);
        return new KafkaConsumer<>(
                Map.of("bootstrap.servers", cluster.bootstrapServers()), new StringDeserializer(), values);
    }
}
