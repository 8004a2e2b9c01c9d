package io.blotter.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.connection.ClusterConnection;
import io.blotter.connection.SchemaPlan;
import io.blotter.connection.TopicPlan;
import io.blotter.ingest.publish.AnnouncementPublisher;
import io.blotter.service.ServiceSettings;
import io.blotter.service.Services;
import io.blotter.service.StreamsService;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.kafka.KafkaContainer;

/** The distributed form: the same services against a real broker and a real registry, in containers. */
@Testcontainers(disabledWithoutDocker = true)
class ContainersIT {
    @Container
    private static final KafkaContainer KAFKA = new KafkaContainer("apache/kafka:4.3.1");

    @Container
    private static final GenericContainer<?> REGISTRY = new GenericContainer<>("apicurio/apicurio-registry:3.3.3")
            .withExposedPorts(8080)
            .waitingFor(Wait.forHttp("/apis/ccompat/v7/subjects"));

    @TempDir
    private Path state;

    @Test
    void againstKafkaAndApicurioTheTotalsAreTheSame() {
        // Given
        ClusterConnection cluster = ClusterConnection.to(
                KAFKA.getBootstrapServers(),
                "http://" + REGISTRY.getHost() + ":" + REGISTRY.getMappedPort(8080) + "/apis/ccompat/v7");
        TopicPlan.apply(cluster);
        SchemaPlan.register(cluster);
        ServiceSettings settings = new ServiceSettings(cluster, state, Optional.empty());

        // When
        try (StreamsService enrich = Services.enrich(settings);
                StreamsService aggregate = Services.aggregate(settings);
                AnnouncementPublisher publisher =
                        AnnouncementPublisher.connect(cluster.clientProperties(), cluster.registry())) {
            assertThat(enrich.running()).succeedsWithin(Duration.ofSeconds(60));
            assertThat(aggregate.running()).succeedsWithin(Duration.ofSeconds(60));
            SampleAnnouncements.all().forEach(publisher::publish);
            publisher.flush();

            // Then
            Expectations.await(cluster, Expectations.of(SampleAnnouncements.all()));
        }
    }
}
