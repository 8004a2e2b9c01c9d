package io.blotter.aggregate.gold;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.aggregate.batch.BatchResolution;
import io.blotter.schemas.DrugTotal;
import io.blotter.schemas.Figures;
import io.blotter.schemas.Operation;
import io.blotter.schemas.Period;
import io.blotter.schemas.Report;
import io.blotter.schemas.ReportedOperation;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SeedsTest {
    /** Months and years that these texts state, and that the annotation of them has no field for. */
    private static final Map<String, Period> STATED_PERIODS = Map.of(
            "002_54d6b7855dbb143b#1", new Period(LocalDate.of(2023, 5, 1), LocalDate.of(2023, 5, 31)),
            "004_9d8fd151fa41ddfb#1", new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31)));

    private BatchResolution resolution = BatchResolution.of(List.of());

    @BeforeEach
    void resolve() throws IOException {
        resolution = BatchResolution.of(Gold.folder("seeds").reports().stream()
                .map(SeedsTest::withPeriods)
                .toList());
        Files.createDirectories(Path.of("target", "gold"));
        Files.writeString(
                Path.of("target", "gold", "seeds.jsonl"),
                OperationJson.lines(resolution.operations().values()));
    }

    @Test
    void threeOperationsAreToldOfByFiveReports() {
        assertThat(resolution.operations().values().stream().filter(Operation::getPrimary))
                .extracting(SeedsTest::tellings)
                .containsExactlyInAnyOrder(
                        List.of(
                                "001_48eaf3c279d0471c#1",
                                "002_54d6b7855dbb143b#1",
                                "003_fc742909ad145d5e#0",
                                "004_9d8fd151fa41ddfb#0"),
                        List.of("001_48eaf3c279d0471c#0", "002_54d6b7855dbb143b#0"),
                        List.of("000_52da0eaecd97d751#0"));
    }

    @Test
    void theCartelHas29ArrestsAnd5550000Euro() {
        var figures = figures("balkan-cartel");
        assertThat(figures.getArrests().getBest()).isEqualTo(29);
        assertThat(figures.getSeizedValueEuro().getBest()).isEqualByComparingTo("5550000");
        assertThat(figures.getSeizedValue()).singleElement().satisfies(euro -> assertThat(euro.getCurrency())
                .isEqualTo("EUR"));
    }

    @Test
    void in2023TheCartelLost2700KgOfCocaine() {
        BigDecimal kilograms = resolution.months().values().stream()
                .filter(month -> month.getCartelId().equals("balkan-cartel")
                        && month.getMonth().startsWith("2023"))
                .flatMap(month -> month.getFigures().getDrugs().stream())
                .filter(drug -> drug.getSubstance().equals("cocaine"))
                .map(DrugTotal::getKilograms)
                .map(total -> total.getBest())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(kilograms).isEqualByComparingTo("2700");
    }

    @Test
    void theOperationWithoutANamedGroupIsUnattributed() {
        assertThat(figures("unattributed").getArrests().getBest()).isEqualTo(7);
    }

    private Figures figures(String cartelId) {
        return Optional.ofNullable(resolution.cartels().get(cartelId))
                .orElseThrow()
                .getFigures();
    }

    private static List<String> tellings(Operation operation) {
        return operation.getTellings().stream()
                .map(telling -> telling.getAnnouncementId() + "#" + telling.getOrdinal())
                .toList();
    }

    private static Report withPeriods(Report report) {
        return Report.newBuilder(report)
                .setOperations(report.getOperations().stream()
                        .map(operation -> withPeriod(report.getAnnouncementId(), operation))
                        .toList())
                .build();
    }

    private static ReportedOperation withPeriod(String announcementId, ReportedOperation operation) {
        Period period = STATED_PERIODS.get(announcementId + "#" + operation.getOrdinal());
        return period == null
                ? operation
                : ReportedOperation.newBuilder(operation).setPeriod(period).build();
    }
}
