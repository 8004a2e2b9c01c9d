package io.blotter.embedded.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.blotter.embedded.directory.DirectoryInUseException;
import io.blotter.embedded.port.PortTakenException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.utils.Exit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerIT {
    private static final String HOST = "127.0.0.1";
    private static final TopicPartition WARES = new TopicPartition("wares", 0);

    @Test
    void itListensOnTheAddressThatItWasGiven(@TempDir Path directory) throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory, HOST, 0);
                Admin admin = Clients.of(broker).admin()) {
            assertThat(broker.bootstrapServers()).matches("127\\.0\\.0\\.1:\\d+");
            assertThat(admin.describeCluster().nodes().get()).singleElement().satisfies(node -> assertThat(
                            node.host() + ":" + node.port())
                    .isEqualTo(broker.bootstrapServers()));
        }
    }

    @Test
    void topicsAreThereOnlyWhenTheyWereCreated(@TempDir Path directory) throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory, HOST, 0);
                Admin admin = Clients.of(broker).admin()) {
            // when
            Clients.of(broker).createTopic("wares", Map.of("cleanup.policy", "compact"));
            try (Consumer<String, String> consumer = Clients.of(broker).consumer()) {
                consumer.subscribe(List.of("never-created"));
                consumer.poll(Duration.ofMillis(100));
            }

            // then
            assertThat(admin.listTopics().names().get()).contains("wares").doesNotContain("never-created");
            assertThat(setting(admin, "cleanup.policy")).isEqualTo("compact");
            assertThat(setting(admin, "retention.ms"))
                    .as("kept for good, unless the topic says otherwise")
                    .isEqualTo("-1");
        }
    }

    @Test
    void readersOfWhatIsCommittedSeeNothingOfATransactionThatWasAborted(@TempDir Path directory) throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory, HOST, 0)) {
            // given
            Clients clients = Clients.of(broker);
            clients.createTopic("wares", Map.of());

            // when
            try (Producer<String, String> producer = clients.transactionalProducer("given-up")) {
                producer.beginTransaction();
                producer.send(new ProducerRecord<>("wares", "a lamp that nobody ordered"))
                        .get();
                producer.abortTransaction();
            }
            clients.commit("wares", "lamp", "chair");

            // then
            assertThat(clients.committed("wares", 2)).containsExactly("lamp", "chair");
        }
    }

    @Test
    void aRecordOfTenMebibytesIsTaken(@TempDir Path directory) throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory, HOST, 0)) {
            Clients clients = Clients.of(broker);
            clients.createTopic("wares", Map.of());
            String large = "w".repeat(10 * 1024 * 1024);

            clients.commit("wares", large);

            assertThat(clients.committed("wares", 1)).containsExactly(large);
        }
    }

    @Test
    void clusterTopicsRecordsAndOffsetsSurviveARestart(@TempDir Path directory) throws Exception {
        // given
        String clusterId;
        try (EmbeddedBroker before = EmbeddedBroker.start(directory, HOST, 0)) {
            Clients clients = Clients.of(before);
            clusterId = clients.clusterId();
            clients.createTopic("wares", Map.of("cleanup.policy", "compact"));
            clients.commit("wares", "lamp", "chair");
            try (Consumer<String, String> consumer = clients.consumer()) {
                consumer.commitSync(Map.of(WARES, new OffsetAndMetadata(1)));
            }
        }

        // when
        try (EmbeddedBroker after = EmbeddedBroker.start(directory, HOST, 0)) {
            Clients clients = Clients.of(after);

            // then
            assertThat(clients.clusterId()).isEqualTo(clusterId);
            assertThat(clients.committed("wares", 2)).containsExactly("lamp", "chair");
            try (Admin admin = clients.admin();
                    Consumer<String, String> consumer = clients.consumer()) {
                assertThat(setting(admin, "cleanup.policy")).isEqualTo("compact");
                assertThat(consumer.committed(Set.of(WARES))).containsEntry(WARES, new OffsetAndMetadata(1));
            }
        }
    }

    @Test
    void whatWasCommittedSurvivesTheKillOfTheProcess(@TempDir Path directory) throws Exception {
        // given
        try (BrokerProcess killed = BrokerProcess.start(directory)) {
            Clients clients = new Clients(killed.bootstrapServers());
            clients.createTopic("wares", Map.of());
            clients.commit("wares", "lamp", "chair");
        }

        // when
        try (EmbeddedBroker after = EmbeddedBroker.start(directory, HOST, 0)) {
            Clients clients = Clients.of(after);
            clients.commit("wares", "table");

            // then
            assertThat(clients.committed("wares", 3)).containsExactly("lamp", "chair", "table");
        }
    }

    @Test
    void aSecondJvmOnTheSameDirectoryIsRefusedAndToldWhoHasIt(@TempDir Path directory) throws Exception {
        try (BrokerProcess first = BrokerProcess.start(directory)) {
            assertThatThrownBy(() -> EmbeddedBroker.start(directory, HOST, 0))
                    .isInstanceOf(DirectoryInUseException.class)
                    .hasMessageContaining(directory.toString())
                    .hasMessageContaining("process " + first.pid());
        }
    }

    @Test
    void aSecondBrokerOfTheSameJvmIsRefusedAndTheFirstKeepsTheDirectory(@TempDir Path directory) {
        try (EmbeddedBroker first = EmbeddedBroker.start(directory, HOST, 0)) {
            for (int attempt = 0; attempt < 2; attempt++) {
                assertThatThrownBy(() -> EmbeddedBroker.start(directory, HOST, 0))
                        .isInstanceOf(DirectoryInUseException.class);
            }
            assertThat(first.failure().toCompletableFuture()).isNotDone();
        }
    }

    @Test
    void aPortThatIsTakenIsToldBeforeAnythingStarts(@TempDir Path directory) throws Exception {
        // given
        int port;
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = other.getLocalPort();

            // when, then
            assertThatThrownBy(() -> EmbeddedBroker.start(directory, HOST, port))
                    .isInstanceOfSatisfying(PortTakenException.class, told -> assertThat(told.port())
                            .isEqualTo(port))
                    .hasMessageContaining("port " + port)
                    .hasMessageContaining("the Kafka broker")
                    .hasMessageContaining("stop what listens there, or choose another with --kafka-port");
            assertThat(directory.resolve("meta.properties")).doesNotExist();
        }

        // and once the other is gone
        try (EmbeddedBroker started = EmbeddedBroker.start(directory, HOST, port)) {
            assertThat(started.bootstrapServers()).isEqualTo(HOST + ":" + port);
        }
    }

    @Test
    void kafkasWishToEndTheProcessBecomesAFailure(@TempDir Path directory) {
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory, HOST, 0)) {
            // when
            assertThatThrownBy(() -> Exit.halt(1, "all log directories have failed"))
                    .isInstanceOf(BrokerFailedException.class);

            // then
            assertThat(broker.failure().toCompletableFuture())
                    .isCompletedWithValueMatching(failure ->
                            String.valueOf(failure.getMessage()).contains("all log directories have failed"));
        }
    }

    private static String setting(Admin admin, String name) throws Exception {
        ConfigResource wares = new ConfigResource(ConfigResource.Type.TOPIC, "wares");
        Config config = Objects.requireNonNull(
                admin.describeConfigs(List.of(wares)).all().get().get(wares));
        return config.get(name).value();
    }
}
