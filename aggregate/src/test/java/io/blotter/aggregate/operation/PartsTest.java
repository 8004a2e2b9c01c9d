package io.blotter.aggregate.operation;

import static io.blotter.aggregate.sample.CorrectionSamples.correction;
import static io.blotter.aggregate.sample.CorrectionSamples.unlink;
import static io.blotter.aggregate.sample.Reports.about;
import static io.blotter.aggregate.sample.Reports.background;
import static io.blotter.aggregate.sample.Reports.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.aggregate.batch.BatchResolution;
import io.blotter.aggregate.sample.CorrectionSamples;
import io.blotter.aggregate.sample.OperationBuilder;
import io.blotter.schemas.Correction;
import io.blotter.schemas.DrugTotal;
import io.blotter.schemas.Figures;
import io.blotter.schemas.Operation;
import io.blotter.schemas.Report;
import io.blotter.schemas.SeizureCategory;
import io.blotter.schemas.Whole;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** National slices, phases and follow-ups: neither the same as the operation that they belong to nor others beside it. */
class PartsTest {
    private static final String DAY = "2024-03-05";

    @Test
    void aNationalSliceUnderACodeNameOfItsOwnIsAPartAndItsArrestsCountOnce() {
        // Given
        Report whole = wholeStory(international());
        Report slice = sliceStory(about().named("Azul")
                .partOf("Operation Grey Heron")
                .on(DAY)
                .in("ES")
                .against("north-group")
                .arrests(12));

        // When
        BatchResolution resolution = BatchResolution.of(List.of(whole, slice));

        // Then
        assertThat(partOf(resolution, "slice")).contains(id(resolution, "whole"));
        assertThat(telling(resolution, "whole").getParts()).containsExactly(id(resolution, "slice"));
        Figures figures = figures(resolution, "north-group");
        assertThat(figures.getOperations()).isEqualTo(1);
        assertThat(figures.getArrests().getBest()).isEqualTo(60);
        assertThat(figures.getTellings()).isEqualTo(2);
    }

    @Test
    void aSliceUnderTheSameNameIsAPartWhereItsTextSaysSo() {
        BatchResolution resolution = BatchResolution.of(List.of(
                wholeStory(international()),
                sliceStory(about().named("Grey Heron")
                        .partOf("Grey Heron")
                        .on(DAY)
                        .in("ES")
                        .against("north-group")
                        .arrests(12))));

        assertThat(partOf(resolution, "slice")).contains(id(resolution, "whole"));
        assertThat(telling(resolution, "whole").getCountries()).containsExactly("BE", "DE", "ES", "NL");
    }

    @Test
    void twoAuthoritiesWithVeryDifferentFiguresUnderOneNameToldOfPartAndWhole() {
        BatchResolution resolution = BatchResolution.of(List.of(
                wholeStory(
                        about().named("Grey Heron").in("BE", "DE", "ES", "NL").arrests(190)),
                sliceStory(about().named("Grey Heron").in("ES").arrests(12))));

        assertThat(partOf(resolution, "slice")).contains(id(resolution, "whole"));
    }

    @Test
    void raidsOnOneDayAgainstOneGroupInOneOfManyCountriesAreAPart() {
        BatchResolution resolution = BatchResolution.of(List.of(
                wholeStory(about().on(DAY)
                        .in("BE", "DE", "ES", "NL")
                        .against("north-group")
                        .arrests(60)),
                sliceStory(about().on(DAY).in("ES").against("north-group").arrests(12))));

        assertThat(partOf(resolution, "slice")).contains(id(resolution, "whole"));
    }

    @Test
    void anAnnouncementMayTellOfBothThePartAndTheWhole() {
        BatchResolution resolution = BatchResolution.of(List.of(sliceStory(
                about().partOf("Grey Heron").on(DAY).in("ES").arrests(12),
                background().named("Grey Heron").on(DAY).in("BE", "ES", "NL").arrests(60))));

        assertThat(resolution.operations()).hasSize(2);
        assertThat(figures(resolution, "unattributed").getArrests().getBest()).isEqualTo(60);
    }

    @Test
    void onePhaseOfALongerOperationIsAPart() {
        BatchResolution resolution = BatchResolution.of(List.of(
                wholeStory(about().named("Grey Heron")
                        .between("2024-01-01", "2024-06-30")
                        .in("ES")
                        .arrests(190)),
                report(
                        "slice",
                        "policia.es",
                        "2024-03-06",
                        about().named("Grey Heron").on(DAY).in("ES").arrests(20))));

        assertThat(partOf(resolution, "slice")).contains(id(resolution, "whole"));
        assertThat(figures(resolution, "unattributed").getArrests().getBest()).isEqualTo(190);
    }

    @Test
    void aFollowUpIsAPartAndItsArrestsCountWhereTheWholeWasToldOfBefore() {
        BatchResolution resolution = BatchResolution.of(List.of(
                wholeStory(about().named("Grey Heron").on(DAY).in("ES").arrests(60)),
                report(
                        "slice",
                        "police.uk",
                        "2024-04-12",
                        about().partOf("Grey Heron").on("2024-04-11").in("ES").arrests(3))));

        assertThat(partOf(resolution, "slice")).contains(id(resolution, "whole"));
        Figures figures = figures(resolution, "unattributed");
        assertThat(figures.getOperations()).isEqualTo(1);
        assertThat(figures.getArrests().getBest()).isEqualTo(63);
    }

    @Test
    void whatTheWholeSaysNothingOfCountsFromItsParts() {
        BatchResolution resolution = BatchResolution.of(List.of(
                wholeStory(international()),
                sliceStory(national("ES").arrests(12).drug("cocaine", "300")),
                report(
                        "other",
                        "politie.nl",
                        "2024-03-06",
                        national("NL").arrests(8).drug("cocaine", "200"))));

        Figures figures = figures(resolution, "north-group");
        assertThat(figures.getOperations()).isEqualTo(1);
        assertThat(figures.getArrests().getBest()).isEqualTo(60);
        assertThat(figures.getDrugs())
                .singleElement()
                .satisfies(drug -> assertThat(drug.getKilograms().getBest()).isEqualByComparingTo("500"));
    }

    @Test
    void drugsWithoutANameMayBeAnyOfThoseThatTheWholeNames() {
        BatchResolution resolution = BatchResolution.of(List.of(
                wholeStory(international().drug("cocaine", "900")),
                sliceStory(national("ES").arrests(12).drug(null, "300").number(SeizureCategory.VEHICLE, 4))));

        Figures figures = figures(resolution, "north-group");
        assertThat(figures.getDrugs()).extracting(DrugTotal::getSubstance).containsExactly("cocaine");
        assertThat(figures.getItems()).hasSize(1);
    }

    @Test
    void aPartCountsInFullForAGroupThatTheWholeDoesNotName() {
        BatchResolution resolution = BatchResolution.of(List.of(
                wholeStory(international()),
                sliceStory(about().partOf("Grey Heron")
                        .on(DAY)
                        .in("ES")
                        .against("south-group")
                        .arrests(12))));

        Figures figures = figures(resolution, "south-group");
        assertThat(figures.getOperations()).isEqualTo(1);
        assertThat(figures.getSharedOperations()).isEqualTo(1);
        assertThat(figures.getArrests().getBest()).isEqualTo(12);
        assertThat(figures(resolution, "north-group").getArrests().getBest()).isEqualTo(60);
    }

    @Test
    void aPartOfAPartAddsNothingThatAnyOfThoseAboveItStates() {
        BatchResolution resolution = BatchResolution.of(List.of(
                wholeStory(international()),
                sliceStory(about().named("Azul")
                        .partOf("Grey Heron")
                        .on(DAY)
                        .in("ES", "NL")
                        .against("north-group")
                        .drug("cocaine", "300")),
                report(
                        "deeper",
                        "guardia.es",
                        "2024-03-06",
                        about().partOf("Azul").on(DAY).in("ES").arrests(5).drug("cocaine", "100"))));

        assertThat(partOf(resolution, "deeper")).contains(id(resolution, "slice"));
        Figures figures = figures(resolution, "north-group");
        assertThat(figures.getArrests().getBest()).isEqualTo(60);
        assertThat(figures.getDrugs())
                .singleElement()
                .satisfies(drug -> assertThat(drug.getKilograms().getBest()).isEqualByComparingTo("300"));
    }

    @Test
    void whatIsElsewhereOrLargerIsNoPart() {
        Report whole = wholeStory(international());

        for (OperationBuilder other : List.of(
                national("SE").arrests(12),
                national("ES").arrests(75),
                about().named("Lantern").on(DAY).in("ES").arrests(12),
                about().named("Grey Heron II").on("2024-04-20").in("ES").arrests(12))) {
            BatchResolution resolution = BatchResolution.of(List.of(whole, sliceStory(other)));

            assertThat(partOf(resolution, "slice")).isEmpty();
        }
    }

    @Test
    void aMediumThatNamesFewerCountriesButAllArrestsTellsOfTheWhole() {
        BatchResolution resolution = BatchResolution.of(List.of(
                wholeStory(international()),
                report(
                        "slice",
                        "daily.example",
                        "2024-03-06",
                        about().named("Grey Heron")
                                .partOf("Grey Heron")
                                .on(DAY)
                                .in("ES", "NL")
                                .against("north-group")
                                .arrests(60))));

        assertThat(resolution.operations()).hasSize(1);
    }

    @Test
    void analystsCanTellPartAndWholeApart() {
        List<Report> reports =
                List.of(wholeStory(international()), sliceStory(national("ES").arrests(12)));
        Correction apart = correction("k", 0, unlink("slice#0", "whole#0"));

        assertThat(partOf(BatchResolution.of(reports), "slice")).isPresent();
        assertThat(partOf(BatchResolution.of(reports, List.of(apart)), "slice")).isEmpty();
    }

    @Test
    void whatAnalystsSayIsAPartAddsNothingToItsWhole() {
        // Given
        List<Report> reports = List.of(
                wholeStory(international()),
                report(
                        "other",
                        "daily.example",
                        "2024-05-20",
                        about().in("PT").against("north-group").arrests(12)));

        // When
        BatchResolution resolution = BatchResolution.of(
                reports, List.of(correction("k", 0, CorrectionSamples.partOf("other#0", "whole#0"))));

        // Then
        assertThat(figures(BatchResolution.of(reports), "north-group")
                        .getArrests()
                        .getBest())
                .isEqualTo(72);
        assertThat(figures(resolution, "north-group").getArrests().getBest()).isEqualTo(60);
        assertThat(figures(resolution, "north-group").getOperations()).isEqualTo(1);
        assertThat(telling(resolution, "other").getPartOf().orElseThrow().getReasons())
                .containsExactly("by correction k (desk): reason of k");
        assertThat(effects(telling(resolution, "whole")))
                .containsExactly("other#0 is of a part of what whole#0 is of, which the evidence does not show");
    }

    @Test
    void whatTheEvidenceTakesForOneIsAPartWhereAnalystsSaySo() {
        // Given
        List<Report> reports = List.of(
                wholeStory(international()),
                report("again", "daily.example", "2024-03-06", international().searches(9)));

        // When
        BatchResolution resolution = BatchResolution.of(
                reports, List.of(correction("k", 0, CorrectionSamples.partOf("again#0", "whole#0"))));

        // Then
        assertThat(BatchResolution.of(reports).operations()).hasSize(1);
        assertThat(partOf(resolution, "again")).contains(id(resolution, "whole"));
    }

    @Test
    void aPartWaitsForItsWhole() {
        BatchResolution resolution = BatchResolution.of(
                List.of(wholeStory(international())),
                List.of(correction("k", 0, CorrectionSamples.partOf("whole#0", "missing#0"))));

        assertThat(partOf(resolution, "whole")).isEmpty();
        assertThat(effects(telling(resolution, "whole")))
                .containsExactly("not applied: waits for missing#0, which is not there");
    }

    @Test
    void ofTwoWholesTheLaterWordHolds() {
        // Given
        List<Report> reports = List.of(
                wholeStory(international()),
                report("slice", "policia.es", "2024-05-20", about().in("PT").arrests(12)),
                report("other", "daily.example", "2024-06-20", about().in("IT").arrests(90)));

        // When
        BatchResolution resolution = BatchResolution.of(
                reports,
                List.of(
                        correction("k1", 1, CorrectionSamples.partOf("slice#0", "other#0")),
                        correction("k2", 0, CorrectionSamples.partOf("slice#0", "whole#0"))));

        // Then
        assertThat(partOf(resolution, "slice")).contains(id(resolution, "other"));
        assertThat(effects(telling(resolution, "whole")))
                .containsExactly("not applied: a later correction says what slice#0 is a part of");
    }

    @Test
    void nothingIsAPartOfItself() {
        // Given
        List<Report> reports = List.of(
                wholeStory(international()),
                report("slice", "policia.es", "2024-05-20", about().in("PT").arrests(12)));

        // When
        BatchResolution resolution = BatchResolution.of(
                reports,
                List.of(
                        correction("k1", 1, CorrectionSamples.partOf("slice#0", "whole#0")),
                        correction("k2", 0, CorrectionSamples.partOf("whole#0", "slice#0"))));

        // Then
        assertThat(partOf(resolution, "slice")).contains(id(resolution, "whole"));
        assertThat(partOf(resolution, "whole")).isEmpty();
    }

    @Test
    void theReasonsSayWhyItIsAPart() {
        BatchResolution resolution = BatchResolution.of(
                List.of(wholeStory(international()), sliceStory(national("ES").arrests(12))));

        assertThat(telling(resolution, "slice")
                        .getPartOf()
                        .map(Whole::getReasons)
                        .orElse(List.of()))
                .anySatisfy(reason -> assertThat(reason).contains("stated"))
                .anySatisfy(reason -> assertThat(reason).contains("ES of BE DE ES NL"));
    }

    private static OperationBuilder international() {
        return about().named("Operation Grey Heron")
                .on(DAY)
                .in("BE", "DE", "ES", "NL")
                .against("north-group")
                .arrests(60);
    }

    private static OperationBuilder national(String country) {
        return about().partOf("Grey Heron").on(DAY).in(country).against("north-group");
    }

    private static Report wholeStory(OperationBuilder operation) {
        return report("whole", "europol.europa.eu", "2024-03-06", operation);
    }

    private static Report sliceStory(OperationBuilder... operations) {
        return report("slice", "policia.es", "2024-03-06", operations);
    }

    private static List<String> effects(Operation operation) {
        return operation.getCorrections().stream()
                .map(applied -> (applied.getApplied() ? "" : "not applied: ") + applied.getEffect())
                .toList();
    }

    private static Optional<String> partOf(BatchResolution resolution, String announcement) {
        return telling(resolution, announcement).getPartOf().map(Whole::getOperationId);
    }

    private static String id(BatchResolution resolution, String announcement) {
        return telling(resolution, announcement).getId();
    }

    private static Operation telling(BatchResolution resolution, String announcement) {
        return resolution.operations().values().stream()
                .filter(operation -> operation.getTellings().stream()
                        .anyMatch(telling ->
                                telling.getAnnouncementId().equals(announcement) && telling.getOrdinal() == 0))
                .findFirst()
                .orElseThrow();
    }

    private static Figures figures(BatchResolution resolution, String cartel) {
        return Optional.ofNullable(resolution.cartels().get(cartel))
                .orElseThrow()
                .getFigures();
    }
}
