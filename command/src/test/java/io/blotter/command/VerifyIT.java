package io.blotter.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.connection.ClusterConnection;
import io.blotter.connection.SchemaPlan;
import io.blotter.connection.TopicPlan;
import io.blotter.embedded.EmbeddedCluster;
import io.blotter.ingest.publish.AnnouncementPublisher;
import io.blotter.pipeline.Pipeline;
import io.blotter.pipeline.PipelineSettings;
import io.blotter.schemas.CartelTotals;
import io.blotter.schemas.CountTotal;
import io.blotter.schemas.Figures;
import io.blotter.serdes.AvroWriter;
import io.blotter.topics.Topic;
import io.blotter.topics.Topics;
import io.blotter.view.TopicSnapshot;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code verify}, of the sample announcements and of what somebody did to the topics afterwards. */
class VerifyIT {
    private static final String SAMPLES = "../samples/announcements.jsonl";

    @TempDir
    private Path folder;

    @Test
    void whatTheServicesWroteIsAsRecomputedUntilSomebodyTampersWithIt() throws Exception {
        try (Pipeline pipeline = Pipeline.start(new PipelineSettings(folder, 0, 0, 0))) {
            // Given
            ClusterConnection cluster = pipeline.connection();
            assertThat(Typed.against(cluster, "push", SAMPLES).status()).isEqualTo(2);
            produce(cluster, Topics.ANNOUNCEMENTS, "garbage", "no Avro".getBytes(StandardCharsets.UTF_8));
            withdraw(cluster, "nca-2024-06-06");

            assertThat(Typed.against(
                                    cluster,
                                    "correct",
                                    "set",
                                    "guardia-copper-lantern",
                                    "--arrests",
                                    "45",
                                    "--author",
                                    "desk",
                                    "--reason",
                                    "the court's figure")
                            .status())
                    .isZero();

            // When
            Typed clean = Typed.against(cluster, "verify");

            // Then
            assertThat(clean.out())
                    .isEqualTo("All as recomputed: 11 announcements = 8 reported + 1 not relevant + 1 dead-lettered"
                            + " + 1 withdrawn; 9 in blotter.reports, 6 in blotter.operations,"
                            + " 4 in blotter.cartel-totals, 5 in blotter.cartel-months\n");
            assertThat(clean.status()).isZero();

            // When
            tamperWithTheTotalsOf(cluster, "sinaloa-cartel");
            Typed wrongTotal = Typed.against(cluster, "verify");

            // Then
            assertThat(wrongTotal.status()).isEqualTo(3);
            assertThat(wrongTotal.out()).startsWith("""
                            blotter.cartel-totals sinaloa-cartel: differs
                              figures.arrests.best: expected 12, found 4711

                            Not as recomputed: 1 record of blotter.cartel-totals: 11 announcements""");

            // When
            produce(cluster, Topics.CARTEL_MONTHS, "sinaloa-cartel/2024-04", null);
            produce(cluster, Topics.OPERATIONS, "op-of-nobody", new byte[] {1, 2, 3});
            Typed more = Typed.against(cluster, "verify");

            // Then
            assertThat(more.status()).isEqualTo(3);
            assertThat(more.out())
                    .contains(
                            "blotter.operations op-of-nobody: cannot be read: ",
                            "blotter.cartel-months sinaloa-cartel/2024-04: is not there, and should be");
        }
    }

    @Test
    void whatNoServiceHasTakenInYetIsSaidAndWaitedForNoLongerThanAllowed() {
        try (EmbeddedCluster embedded = EmbeddedCluster.start(folder, "127.0.0.1", 0, 0)) {
            // Given
            ClusterConnection cluster = ClusterConnection.to(embedded.bootstrapServers(), embedded.registryUrl());
            TopicPlan.apply(cluster);
            SchemaPlan.register(cluster);
            assertThat(Typed.against(cluster, "verify").status())
                    .as("nothing is there, and nothing should be")
                    .isZero();
            assertThat(Typed.against(cluster, "push", SAMPLES).status()).isEqualTo(2);

            // When
            Typed waiting = Typed.against(cluster, "verify", "--timeout-ms", "500");

            // Then
            assertThat(waiting.status()).isEqualTo(3);
            assertThat(waiting.err())
                    .contains(
                            "the topics are still moving: enrich has yet to take in 11 records of blotter.announcements",
                            "the topics did not come to rest",
                            "is the service running?");
            assertThat(waiting.out())
                    .contains(
                            "blotter.reports europol-2023-05-12: is not there, and should be",
                            "announcement europol-2023-05-12: has neither a report nor a dead letter");
        }
    }

    @Test
    void withoutTopicsThereIsNothingToVerify() {
        try (EmbeddedCluster empty = EmbeddedCluster.start(folder, "127.0.0.1", 0, 0)) {
            // When
            Typed answer = Typed.against(ClusterConnection.to(empty.bootstrapServers(), empty.registryUrl()), "verify");

            // Then
            assertThat(answer.status()).isEqualTo(1);
            assertThat(answer.err()).contains("there is no topic blotter.announcements", "blotter topics apply");
        }
    }

    private static void withdraw(ClusterConnection cluster, String id) {
        try (AnnouncementPublisher publisher =
                AnnouncementPublisher.connect(cluster.clientProperties(), cluster.registry())) {
            publisher.withdraw(id);
            publisher.flush();
        }
    }

    private static void tamperWithTheTotalsOf(ClusterConnection cluster, String cartel) throws Exception {
        CartelTotals totals = Objects.requireNonNull(TopicSnapshot.of(cluster, Topics.CARTEL_TOTALS, CartelTotals.class)
                .get(cartel));
        CartelTotals wrong = CartelTotals.newBuilder(totals)
                .setFigures(Figures.newBuilder(totals.getFigures())
                        .setArrests(CountTotal.newBuilder(totals.getFigures().getArrests())
                                .setBest(4711)
                                .build())
                        .build())
                .build();
        try (AvroWriter<CartelTotals> writer = new AvroWriter<>(cluster.registry())) {
            produce(cluster, Topics.CARTEL_TOTALS, cartel, writer.serialize(Topics.CARTEL_TOTALS.name(), wrong));
        }
    }

    private static void produce(ClusterConnection cluster, Topic topic, String key, byte @Nullable [] value)
            throws Exception {
        Map<String, Object> settings = cluster.clientSettings();
        try (Producer<String, byte[]> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(topic.name(), key, value)).get();
        }
    }
}
