package io.blotter.aggregate.operation;

import static io.blotter.aggregate.sample.CorrectionSamples.alias;
import static io.blotter.aggregate.sample.CorrectionSamples.arrests;
import static io.blotter.aggregate.sample.CorrectionSamples.correction;
import static io.blotter.aggregate.sample.CorrectionSamples.link;
import static io.blotter.aggregate.sample.CorrectionSamples.seizedValue;
import static io.blotter.aggregate.sample.CorrectionSamples.unlink;
import static io.blotter.aggregate.sample.Reports.about;
import static io.blotter.aggregate.sample.Reports.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.aggregate.batch.BatchResolution;
import io.blotter.schemas.AppliedCorrection;
import io.blotter.schemas.Arrests;
import io.blotter.schemas.CartelMention;
import io.blotter.schemas.ConsensusFact;
import io.blotter.schemas.Correction;
import io.blotter.schemas.Link;
import io.blotter.schemas.Operation;
import io.blotter.schemas.Report;
import io.blotter.schemas.SeizureCategory;
import io.blotter.schemas.Telling;
import io.blotter.schemas.ValueTotal;
import io.blotter.schemas.Voice;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What analysts' corrections do to operations and totals. */
class CorrectionsTest {
    private static final Report RAID = report(
            "a",
            "police.uk",
            "2024-03-02",
            about().on("2024-03-01").in("GB").arrests(23).named("Grey Heron").against("north-group"));
    private static final Report RAID_RETOLD = report(
            "b",
            "daily.example",
            "2024-03-03",
            about().on("2024-03-01").in("GB").arrests(23).named("Grey Heron").against("north-group"));
    private static final Report HARBOUR = report(
            "c",
            "evening.example",
            "2024-05-20",
            about().on("2024-05-19")
                    .in("ES")
                    .arrests(7)
                    .against("south-group")
                    .value(SeizureCategory.CASH, "500000", "EUR")
                    .seizedValue("500000", "EUR"));

    @Test
    void linkedTellingsAreOneOperationWhateverTheEvidenceSays() {
        // When
        List<Operation> operations = operations(List.of(RAID, HARBOUR), correction("k", 0, link("a#0", "c#0")));

        // Then
        Operation one = single(operations);
        assertThat(one.getLinks()).flatExtracting(Link::getReasons).contains("by correction k (desk): reason of k");
        assertThat(effects(one)).containsExactly("k: a#0 and c#0 are one operation, which the evidence does not show");
    }

    @Test
    void aLinkTakesAlongWhatTheEvidenceHoldsTogetherWithIt() {
        assertThat(single(operations(List.of(RAID, RAID_RETOLD, HARBOUR), correction("k", 0, link("b#0", "c#0"))))
                        .getTellings())
                .extracting(Telling::getAnnouncementId)
                .containsExactly("a", "b", "c");
    }

    @Test
    void unlinkedTellingsAreTwoOperationsWhateverTheEvidenceSays() {
        // Given
        assertThat(operations(List.of(RAID, RAID_RETOLD))).hasSize(1);

        // When
        List<Operation> operations = operations(List.of(RAID, RAID_RETOLD), correction("k", 0, unlink("a#0", "b#0")));

        // Then
        assertThat(operations).hasSize(2).allSatisfy(operation -> assertThat(effects(operation))
                .containsExactly("k: a#0 and b#0 are kept apart, against the evidence"));
    }

    @Test
    void ofTwoThatContradictEachOtherTheLaterHolds() {
        // When
        List<Operation> operations = operations(
                List.of(RAID, HARBOUR),
                correction("k1", 1, unlink("a#0", "c#0")),
                correction("k2", 0, link("a#0", "c#0")));

        // Then
        assertThat(operations).hasSize(2).allSatisfy(operation -> assertThat(effects(operation))
                .contains("k2 not applied: contradicts correction k1, which is later"));
    }

    @Test
    void aChainOfLinksDoesNotGetRoundALaterUnlink() {
        assertThat(operations(
                        List.of(RAID, RAID_RETOLD, HARBOUR),
                        correction("k1", 2, unlink("a#0", "c#0")),
                        correction("k2", 1, link("a#0", "b#0")),
                        correction("k3", 0, link("b#0", "c#0"))))
                .hasSize(2);
    }

    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void linksOfWhatIsLinkedAlreadyHoldToo() {
        assertThat(effects(single(operations(
                        List.of(RAID, RAID_RETOLD, HARBOUR),
                        correction("k1", 0, link("a#0", "c#0")),
                        correction("k2", 1, link("c#0", "a#0")),
                        correction("k3", 2, link("a#0", "b#0")),
                        correction("k4", 3, link("b#0", "c#0"))))))
                .hasSize(4)
                .noneMatch(effect -> effect.contains("not applied"));
    }

    @Test
    void aLinkToATellingThatIsNotThereWaits() {
        assertThat(effects(single(operations(List.of(RAID), correction("k", 0, link("z#0", "a#0"))))))
                .containsExactly("k not applied: waits for z#0, which is not there");
    }

    @Test
    void aFigureThatIsSetReplacesWhatWasToldAndTheVoicesStay() {
        // When
        Operation operation = single(operations(List.of(RAID, RAID_RETOLD), correction("k", 0, arrests("b#0", 21))));

        // Then
        ConsensusFact fact = operation.getFacts().get(0);
        assertThat(((Arrests) fact.getStatement()).getPersons().getBest()).isEqualTo(21);
        assertThat(fact.getReason()).isEqualTo("set by correction k (desk): reason of k");
        assertThat(fact.getVoices()).hasSize(2).noneMatch(Voice::getAgrees);
        assertThat(effects(operation)).containsExactly("k: arrests 21 instead of 23");
    }

    @Test
    void ofTwoThatSetOneFigureTheLaterHolds() {
        assertThat(effects(single(operations(
                        List.of(RAID, RAID_RETOLD),
                        correction("k1", 5, arrests("a#0", 21)),
                        correction("k2", 1, arrests("b#0", 22))))))
                .containsExactly("k1: arrests 21 instead of 23", "k2 not applied: correction k1 is later");
    }

    @Test
    void aSeizedValueIsSetInItsCurrencyAndLeavesOthersAlone() {
        // When
        Operation operation =
                single(operations(List.of(HARBOUR), correction("k", 0, seizedValue("c#0", "80000", "USD"))));

        // Then
        assertThat(operation.getSeizedValue())
                .extracting(total -> total.getMoney().getCurrency())
                .containsExactly("EUR", "USD");
        assertThat(effects(operation)).containsExactly("k: seized value in USD 80000, of which nothing was told");
    }

    @Test
    void aSeizedValueOfZeroTakesTheOneToldAway() {
        assertThat(single(operations(List.of(HARBOUR), correction("k", 0, seizedValue("c#0", "0", "EUR"))))
                        .getSeizedValue())
                .extracting(ValueTotal::getMoney)
                .isEmpty();
    }

    @Test
    void anAliasMovesWhatIsToldOfACartelToTheOtherOneSTotals() {
        // When
        BatchResolution resolution =
                resolution(List.of(RAID, HARBOUR), correction("k", 0, alias("south-group", "north-group", null)));

        // Then
        assertThat(resolution.cartels().values()).singleElement().satisfies(totals -> {
            assertThat(totals.getName()).isEqualTo("Name of north-group");
            assertThat(totals.getFigures().getArrests().getBest()).isEqualTo(30);
        });
        assertThat(resolution.operations().values().stream().flatMap(operation -> effects(operation).stream()))
                .containsExactly("k: 'south-group' counts as 'north-group'");
    }

    @Test
    void aliasesOfAliasesAreFollowed() {
        assertThat(cartelsOf(operations(
                        List.of(HARBOUR),
                        correction("k1", 0, alias("south-group", "east-group", null)),
                        correction("k2", 1, alias("east-group", "west-group", "The West Group")))))
                .containsExactly("west-group The West Group");
    }

    @Test
    void ofAliasesInACircleTheEarliestDoesNotHold() {
        assertThat(cartelsOf(operations(
                        List.of(RAID, HARBOUR),
                        correction("k1", 0, alias("south-group", "north-group", "North")),
                        correction("k2", 1, alias("north-group", "south-group", "South")))))
                .containsExactlyInAnyOrder("south-group South", "south-group Name of south-group");
    }

    private static BatchResolution resolution(List<Report> reports, Correction... corrections) {
        return BatchResolution.of(reports, List.of(corrections));
    }

    private static List<Operation> operations(List<Report> reports, Correction... corrections) {
        return List.copyOf(resolution(reports, corrections).operations().values());
    }

    private static Operation single(List<Operation> operations) {
        assertThat(operations).hasSize(1);
        return operations.get(0);
    }

    private static List<String> cartelsOf(List<Operation> operations) {
        return operations.stream()
                .flatMap(operation -> operation.getCartels().stream())
                .map((CartelMention cartel) -> cartel.getId() + " " + cartel.getName())
                .collect(Collectors.toList());
    }

    private static List<String> effects(Operation operation) {
        return operation.getCorrections().stream()
                .map((AppliedCorrection applied) -> applied.getCorrection().getId()
                        + (applied.getApplied() ? ": " : " not applied: ")
                        + applied.getEffect())
                .toList();
    }
}
