package io.blotter.aggregate.topology;

import static io.blotter.aggregate.sample.Reports.about;
import static io.blotter.aggregate.sample.Reports.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.aggregate.batch.BatchResolution;
import io.blotter.record.Structure;
import io.blotter.schemas.Operation;
import io.blotter.schemas.Report;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody sees who follows operations by their ids on the topic: two of them become one and come apart again. */
class FollowedOperationsTest {
    /** The one tells of a name, the other of figures: nothing shows that they are one. */
    private static final Report NAMED = report(
            "a",
            "police.uk",
            "2024-03-06",
            about().named("Lantern").on("2024-03-05").in("GB"));

    private static final Report WEIGHED = report(
            "b", "daily.example", "2024-03-07", about().in("GB").arrests(48).drug("cocaine", "2611"));

    private static final Report BRIDGE = report(
            "c",
            "evening.example",
            "2024-03-09",
            about().named("Lantern").on("2024-03-05").in("GB").arrests(48).drug("cocaine", "2611"));

    @TempDir
    private Path folder;

    private AggregateDriver driver;

    @BeforeEach
    void open() {
        driver = new AggregateDriver(folder.resolve("state"));
    }

    @AfterEach
    void close() {
        driver.close();
    }

    @Test
    void theOneToldOfFirstKeepsItsIdTheOtherEndsAndIsItsAlias() {
        // Given
        String first = idAfter(NAMED);
        String second = idAfter(WEIGHED);

        // When
        driver.push(BRIDGE);

        // Then
        assertThat(driver.changes()).containsExactlyInAnyOrder(first, "-" + second);
        assertThat(survivor(NAMED, WEIGHED, BRIDGE).getId()).isEqualTo(first);
        assertThat(survivor(NAMED, WEIGHED, BRIDGE).getAliases())
                .contains(second)
                .doesNotContain(first);
    }

    @Test
    void withoutTheBridgeBothHaveTheirIdsAgain() {
        // Given
        String first = idAfter(NAMED);
        String second = idAfter(WEIGHED);
        driver.push(BRIDGE);
        driver.changes();

        // When
        driver.withdraw("c");

        // Then
        assertThat(driver.changes()).containsExactlyInAnyOrder(first, second);
        assertThat(BatchResolution.of(List.of(NAMED, WEIGHED)).operations().values())
                .allSatisfy(operation -> assertThat(operation.getAliases()).isEmpty());
    }

    @Test
    void whicheverCameFirstTheIdIsTheSame() {
        // Given
        driver.push(BRIDGE);
        driver.push(WEIGHED);

        // When
        driver.push(NAMED);

        // Then
        assertThat(Structure.same(
                        driver.operations(),
                        BatchResolution.of(List.of(NAMED, WEIGHED, BRIDGE)).operations()))
                .isTrue();
    }

    @Test
    void aTellingThatWasPublishedBeforeAllOthersTakesOverTheIdAndTheFormerIsAnAlias() {
        // Given
        String former = idAfter(BRIDGE);

        // When
        driver.push(NAMED);

        // Then
        Operation operation = survivor(NAMED, BRIDGE);
        assertThat(driver.changes()).containsExactlyInAnyOrder("-" + former, operation.getId());
        assertThat(operation.getAliases()).containsExactly(former);
    }

    /** The id that an operation gets by this report. */
    private String idAfter(Report report) {
        driver.push(report);
        List<String> changes = driver.changes();
        assertThat(changes).hasSize(1);
        return changes.get(0);
    }

    private static Operation survivor(Report... reports) {
        var operations = BatchResolution.of(List.of(reports)).operations();
        assertThat(operations).hasSize(1);
        return Objects.requireNonNull(operations.get(operations.firstKey()));
    }
}
