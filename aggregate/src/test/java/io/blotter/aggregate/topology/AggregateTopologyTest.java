package io.blotter.aggregate.topology;

import static io.blotter.aggregate.sample.CorrectionSamples.alias;
import static io.blotter.aggregate.sample.CorrectionSamples.arrests;
import static io.blotter.aggregate.sample.CorrectionSamples.correction;
import static io.blotter.aggregate.sample.CorrectionSamples.link;
import static io.blotter.aggregate.sample.CorrectionSamples.partOf;
import static io.blotter.aggregate.sample.CorrectionSamples.unlink;
import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.aggregate.batch.BatchResolution;
import io.blotter.aggregate.sample.Reports;
import io.blotter.deadletter.DeadLetterHeaders;
import io.blotter.quantity.Counts;
import io.blotter.record.Structure;
import io.blotter.schemas.Arrests;
import io.blotter.schemas.CartelMention;
import io.blotter.schemas.Evidence;
import io.blotter.schemas.Fact;
import io.blotter.schemas.Figures;
import io.blotter.schemas.Report;
import io.blotter.schemas.ReportedOperation;
import io.blotter.schemas.TextPart;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AggregateTopologyTest {
    private static final LocalDate MAY = LocalDate.of(2024, 5, 14);
    private static final LocalDate JULY = LocalDate.of(2024, 7, 2);

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
    void twoTellingsOfOneOperationCountOnce() {
        // When
        driver.push(report("a", MAY, 31));
        driver.push(report("b", MAY, 31));

        // Then
        assertThat(driver.operations()).hasSize(1);
        assertThat(copperRing().getArrests().getBest()).isEqualTo(31);
        assertThat(copperRing().getTellings()).isEqualTo(2);
    }

    @Test
    void operationsOfDifferentDaysAddUp() {
        // When
        driver.push(report("a", MAY, 31));
        driver.push(report("c", JULY, 8));

        // Then
        assertThat(copperRing().getArrests().getBest()).isEqualTo(39);
        assertThat(driver.months()).containsOnlyKeys("copper-ring/2024-05", "copper-ring/2024-07");
    }

    @Test
    void aRevisionReplacesWhatItsFormerVersionAdded() {
        // Given
        driver.push(report("a", MAY, 31));

        // When
        driver.push(report("a", MAY, 33));

        // Then
        assertThat(copperRing().getArrests().getBest()).isEqualTo(33);
    }

    @Test
    void theSameReportAgainChangesNothing() {
        // Given
        driver.push(report("a", MAY, 31));
        driver.totals();

        // When
        driver.push(report("a", MAY, 31));

        // Then
        assertThat(driver.newTotals()).isZero();
    }

    @Test
    void withdrawingTheLastTellingRemovesTheOperationAndItsTotals() {
        // Given
        driver.push(report("a", MAY, 31));

        // When
        driver.withdraw("a");

        // Then
        assertThat(driver.operations()).isEmpty();
        assertThat(driver.totals()).isEmpty();
        assertThat(driver.months()).isEmpty();
    }

    @Test
    void anyOrderComesToWhatTheBatchComputationSays() {
        // Given
        List<Report> reports =
                List.of(report("a", MAY, 31), report("b", MAY, 31), report("c", JULY, 8), report("d", JULY, 5));
        BatchResolution batch = BatchResolution.of(reports);

        for (List<Integer> order : List.of(List.of(0, 1, 2, 3), List.of(3, 2, 1, 0), List.of(2, 0, 3, 1))) {
            // When
            try (AggregateDriver another = new AggregateDriver(folder.resolve("order-" + order))) {
                order.forEach(place -> another.push(reports.get(place)));
                order.forEach(place -> another.push(reports.get(place)));

                // Then
                assertThat(Structure.same(another.operations(), batch.operations()))
                        .isTrue();
                assertThat(Structure.same(another.totals(), batch.cartels())).isTrue();
                assertThat(Structure.same(another.months(), batch.months())).isTrue();
            }
        }
    }

    @Test
    void garbageGoesToTheDeadLettersAndTheRestGoesOn() {
        // When
        driver.pushBytes("a", new byte[] {9, 9, 9});
        driver.push(report("b", MAY, 31));

        // Then
        assertThat(DeadLetterHeaders.text(driver.deadLetter().headers(), DeadLetterHeaders.REASON))
                .contains("NOT_AVRO");
        assertThat(driver.operations()).hasSize(1);
    }

    @Test
    void aCorrectionMayComeBeforeTheReportsAndCanBeWithdrawn() {
        // Given
        driver.correct(correction("k", 0, arrests("a#0", 40)));

        // When
        driver.push(report("a", MAY, 31));

        // Then
        assertThat(copperRing().getArrests().getBest()).isEqualTo(40);

        // When
        driver.withdrawCorrection("k");

        // Then
        assertThat(copperRing().getArrests().getBest()).isEqualTo(31);
    }

    @Test
    void tellingsThatAnAnalystUnlinksCountTwice() {
        // Given
        driver.push(report("a", MAY, 31));
        driver.push(report("b", MAY, 31));

        // When
        driver.correct(correction("k", 0, unlink("a#0", "b#0")));

        // Then
        assertThat(driver.operations()).hasSize(2);
        assertThat(copperRing().getOperations()).isEqualTo(2);
        assertThat(copperRing().getArrests().getBest()).isEqualTo(62);
    }

    @Test
    void correctionsThatAreOfNoUseGoToTheDeadLettersAndEndWhatTheySaidBefore() {
        // Given
        driver.push(report("a", MAY, 31));
        driver.correct(correction("k", 0, arrests("a#0", 40)));

        // When
        driver.correct(correction("k", 1, link("a#0", "a#0")));

        // Then
        assertThat(DeadLetterHeaders.text(driver.deadLetter().headers(), DeadLetterHeaders.REASON))
                .contains("INVALID");
        assertThat(copperRing().getArrests().getBest()).isEqualTo(31);
    }

    @Test
    void garbageAmongTheCorrectionsGoesToTheDeadLetters() {
        // When
        driver.correctWithBytes("k", new byte[] {9, 9, 9});

        // Then
        assertThat(DeadLetterHeaders.text(driver.deadLetter().headers(), DeadLetterHeaders.TOPIC))
                .contains("blotter.corrections");
    }

    @Test
    void aGroupThatNoListKnowsIsClaimedByAnAliasUntilThatIsWithdrawn() {
        // Given
        driver.push(report("a", MAY, 31));
        driver.push(Reports.report(
                "u",
                "daily.example",
                "2024-02-02",
                Reports.about()
                        .on("2024-02-01")
                        .againstUnknown("ring-of-copper")
                        .arrests(7)));
        assertThat(driver.totals()).containsOnlyKeys("copper-ring", "ring-of-copper");

        // When
        driver.correct(correction("k", 0, alias("ring-of-copper", "copper-ring", null)));

        // Then
        assertThat(driver.totals()).containsOnlyKeys("copper-ring");
        assertThat(copperRing().getArrests().getBest()).isEqualTo(38);

        // When
        driver.withdrawCorrection("k");

        // Then
        assertThat(driver.totals()).containsOnlyKeys("copper-ring", "ring-of-copper");
        assertThat(copperRing().getArrests().getBest()).isEqualTo(31);
    }

    @Test
    void aPartThatAnAnalystNamesIsCountedOnceUntilThatIsWithdrawn() {
        // Given
        driver.push(report("a", MAY, 31));
        driver.push(report("b", MAY.plusDays(60), 12));
        assertThat(copperRing().getArrests().getBest()).isEqualTo(43);

        // When
        driver.correct(correction("k", 0, partOf("b#0", "a#0")));

        // Then
        assertThat(copperRing().getOperations()).isEqualTo(1);

        // When
        driver.withdrawCorrection("k");

        // Then
        assertThat(copperRing().getOperations()).isEqualTo(2);
        assertThat(copperRing().getArrests().getBest()).isEqualTo(43);
    }

    private Figures copperRing() {
        return Objects.requireNonNull(driver.totals().get("copper-ring")).getFigures();
    }

    private static Report report(String id, LocalDate day, long arrests) {
        Fact fact = Fact.newBuilder()
                .setId("arrests")
                .setStatement(new Arrests(Counts.exactly(arrests)))
                .setEvidence(List.of(new Evidence(TextPart.BODY, 0, 2, String.valueOf(arrests))))
                .build();
        ReportedOperation operation = ReportedOperation.newBuilder()
                .setOrdinal(0)
                .setPrimary(true)
                .setActionDates(List.of(day))
                .setCartels(List.of(CartelMention.newBuilder()
                        .setId("copper-ring")
                        .setName("Copper Ring")
                        .build()))
                .setCountries(List.of("NL"))
                .setFacts(List.of(fact))
                .build();
        return Report.newBuilder()
                .setAnnouncementId(id)
                .setSource(id + ".example")
                .setPublishedOn(day.plusDays(1))
                .setRelevant(true)
                .setTextDigest("digest-of-" + id)
                .setOperations(List.of(operation))
                .build();
    }
}
