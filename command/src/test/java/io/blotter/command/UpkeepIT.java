package io.blotter.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.connection.ClusterConnection;
import io.blotter.embedded.EmbeddedCluster;
import io.blotter.pipeline.Expectations;
import io.blotter.pipeline.Pipeline;
import io.blotter.pipeline.PipelineSettings;
import io.blotter.pipeline.SampleAnnouncements;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code reset} and {@code schemas}: what is done when a version changes. */
class UpkeepIT {
    @TempDir
    private Path data;

    @Test
    void afterAResetEverythingIsMadeAnewOutOfTheAnnouncements() {
        // Given
        PipelineSettings settings = new PipelineSettings(data, 0, 0, 0);
        try (Pipeline pipeline = Pipeline.start(settings)) {
            Typed.against(pipeline.connection(), "push", "../samples/announcements.jsonl");
            Expectations.await(pipeline.connection(), Expectations.of(SampleAnnouncements.all()));
        }

        // When
        Typed planned = Typed.run("reset", "--dry-run", "--data", data.toString());
        Typed reset = Typed.run("reset", "--data", data.toString());
        Typed again = Typed.run("reset", "--dry-run", "--data", data.toString());

        // Then
        assertThat(planned.status()).isZero();
        assertThat(planned.out())
                .contains(
                        "would empty topic blotter.operations",
                        "would empty topic blotter-aggregate-",
                        "would forget positions of blotter-enrich",
                        "would delete local state")
                .doesNotContain("blotter.announcements", "blotter.corrections", "blotter.dead-letters");
        assertThat(reset.out()).isEqualTo(planned.out().replace("would ", ""));
        assertThat(again.out()).doesNotContain("forget", "local state", "blotter-aggregate-");
        try (Pipeline pipeline = Pipeline.start(settings)) {
            Expectations.await(pipeline.connection(), Expectations.of(SampleAnnouncements.all()));
            assertThat(Typed.against(pipeline.connection(), "verify").status()).isZero();
        }
    }

    @Test
    void whatRunsIsNotReset() {
        try (Pipeline pipeline = Pipeline.start(new PipelineSettings(data, 0, 0, 0))) {
            // When
            Typed refused = Typed.against(pipeline.connection(), "reset");

            // Then
            assertThat(refused.status()).isEqualTo(1);
            assertThat(refused.err()).contains("still runs", "stop all of them first");
            assertThat(Typed.run("reset", "--data", data.toString()).err()).contains("end it first");
        }
    }

    @Test
    void schemasAreMissingThenRegistered() {
        try (EmbeddedCluster empty = EmbeddedCluster.start(data, "127.0.0.1", 0, 0)) {
            ClusterConnection cluster = ClusterConnection.to(empty.bootstrapServers(), empty.registryUrl());

            // When
            Typed before = Typed.against(cluster, "schemas", "check");
            Typed registered = Typed.against(cluster, "schemas", "register");

            // Then
            assertThat(before.status()).isZero();
            assertThat(before.out().lines()).hasSize(7).allMatch(line -> line.endsWith(" missing"));
            assertThat(registered.out().lines()).hasSize(7).allMatch(line -> line.endsWith(" registered version 1"));
            assertThat(Typed.against(cluster, "schemas", "check").out()).isEqualTo(registered.out());
        }
    }
}
