package io.blotter.aggregate.operation;

import static io.blotter.aggregate.sample.Reports.about;
import static io.blotter.aggregate.sample.Reports.background;
import static io.blotter.aggregate.sample.Reports.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.aggregate.total.TotalChanges;
import io.blotter.aggregate.total.Totals;
import io.blotter.aggregate.total.TotalsTables;
import io.blotter.schemas.CartelTotals;
import io.blotter.schemas.Operation;
import io.blotter.schemas.Report;
import io.blotter.schemas.Telling;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResolverTest {
    private static final Report FIRST = report(
            "a",
            "police.uk",
            "2024-03-06",
            about().named("Lantern").on("2024-03-05").in("GB").arrests(48).against("north-group"));
    private static final Report SECOND = report(
            "b",
            "daily.example",
            "2024-03-07",
            about().named("Lantern").on("2024-03-05").in("GB").arrests(48).against("north-group"));
    private static final Report OTHER = report(
            "c",
            "daily.example",
            "2024-04-20",
            about().on("2024-04-19").in("ES").arrests(7),
            background().named("Lantern").in("GB"));

    private final Resolver resolver = Resolver.standard();
    private final ResolverTables tables = ResolverTables.inMemory();
    private final Totals totals = Totals.standard();
    private final TotalsTables totalsTables = TotalsTables.inMemory();

    @Test
    void aSecondTellingJoinsTheOperationAndKeepsItsId() {
        String id = publish(FIRST).get(0).operationId();

        List<OperationChange> changes = publish(SECOND);

        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.operationId()).isEqualTo(id);
            assertThat(change.before()).isPresent();
            assertThat(change.after().map(Operation::getTellings).orElse(List.of()))
                    .extracting(Telling::getAnnouncementId)
                    .containsExactly("a", "b");
            assertThat(change.after().map(Operation::getLinks).orElse(List.of()))
                    .hasSize(1);
        });
    }

    @Test
    void aBackgroundMentionJoinsItAndItsReportSOwnOperationDoesNot() {
        publish(FIRST);

        List<OperationChange> changes = publish(OTHER);

        assertThat(changes)
                .extracting(change -> change.after()
                        .map(Operation::getTellings)
                        .orElse(List.of())
                        .size())
                .containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void theSameReportAgainChangesNothing() {
        publish(FIRST);

        assertThat(publish(FIRST)).isEmpty();
    }

    @Test
    void withdrawingWhatNeverCameChangesNothing() {
        assertThat(withdraw("a")).isEmpty();
    }

    @Test
    void withdrawingOneOfTwoTellingsLeavesTheTotalsButForTheNumberOfTellings() {
        publish(FIRST);
        publish(SECOND);
        CartelTotals before = total("north-group");

        withdraw("b");

        CartelTotals after = total("north-group");
        assertThat(before.getFigures().getTellings()).isEqualTo(2);
        assertThat(after.getFigures().getTellings()).isEqualTo(1);
        assertThat(after.getFigures().getArrests())
                .isEqualTo(before.getFigures().getArrests());
        assertThat(after.getFigures().getOperations()).isEqualTo(1);
    }

    @Test
    void withdrawingBothTellingsRemovesOperationAndTotals() {
        publish(FIRST);
        publish(SECOND);
        withdraw("a");

        List<OperationChange> changes = resolver.apply(tables, "b", Optional.empty());
        TotalChanges gone = totals.apply(totalsTables, changes);

        assertThat(changes).singleElement().satisfies(change -> assertThat(change.after())
                .isEmpty());
        assertThat(gone.cartels()).containsEntry("north-group", Optional.empty());
        assertThat(gone.months()).containsEntry("north-group/2024-03", Optional.empty());
    }

    @Test
    void withdrawingTheTellingThatHeldTwoTogetherPartsThem() {
        publish(report(
                "x",
                "daily.example",
                "2024-03-06",
                about().named("Lantern").in("ES").arrests(61)));
        publish(report(
                "y",
                "evening.example",
                "2024-03-06",
                about().on("2024-03-05").in("ES").drug("cocaine", "2611")));
        publish(report(
                "z",
                "police.uk",
                "2024-03-06",
                about().named("Lantern").on("2024-03-05").in("ES").arrests(61).drug("cocaine", "2611")));
        assertThat(tables.operations().withPrefix("")).hasSize(1);

        withdraw("z");

        assertThat(tables.operations().withPrefix("")).hasSize(2);
    }

    private List<OperationChange> publish(Report report) {
        return take(report.getAnnouncementId(), Optional.of(report));
    }

    private List<OperationChange> withdraw(String announcementId) {
        return take(announcementId, Optional.empty());
    }

    private List<OperationChange> take(String announcementId, Optional<Report> report) {
        List<OperationChange> changes = resolver.apply(tables, announcementId, report);
        totals.apply(totalsTables, changes);
        return changes;
    }

    private CartelTotals total(String cartelId) {
        return totalsTables.cartels().get(cartelId).orElseThrow();
    }
}
