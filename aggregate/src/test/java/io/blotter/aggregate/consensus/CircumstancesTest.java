package io.blotter.aggregate.consensus;

import static io.blotter.aggregate.consensus.Decided.consensus;
import static io.blotter.aggregate.sample.Reports.about;
import static io.blotter.aggregate.sample.Reports.background;
import static io.blotter.aggregate.sample.Reports.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.schemas.CartelMention;
import io.blotter.schemas.Operation;
import io.blotter.schemas.Report;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** When an operation was and against whom. */
class CircumstancesTest {
    @Test
    void aCertainDayMakesAPeriodSuperfluous() {
        Operation operation = consensus(
                report("a", "daily.example", "2024-03-06", about().between("2024-03-01", "2024-03-31")),
                report("b", "evening.example", "2024-03-06", about().on("2024-03-05")));

        assertThat(operation.getActionDates()).containsExactly(LocalDate.of(2024, 3, 5));
        assertThat(operation.getPeriod()).isEmpty();
        assertThat(operation.getMonth()).contains("2024-03");
    }

    @Test
    void aLaterDayOfActionIsNoContradictionOfThoseWhoWroteBeforeIt() {
        Operation operation = consensus(
                report("a", "police.uk", "2024-03-06", about().on("2024-03-05")),
                report("b", "daily.example", "2024-03-06", about().on("2024-03-04")),
                report("c", "evening.example", "2024-03-20", about().on("2024-03-18")));

        assertThat(operation.getActionDates()).containsExactly(LocalDate.of(2024, 3, 5), LocalDate.of(2024, 3, 18));
    }

    @Test
    void aBackgroundMentionAddsACartelOnlyWhereNoAnnouncementAboutItNamesOne() {
        Report about = report("a", "daily.example", "2024-03-06", about().against("north-group"));
        Report unnamed = report("b", "daily.example", "2024-03-06", about());
        Report mention = report(
                "c", "evening.example", "2024-05-06", about(), background().against("south-group"));

        assertThat(consensus(about, mention).getCartels())
                .extracting(CartelMention::getId)
                .containsExactly("north-group");
        assertThat(consensus(unnamed, mention).getCartels())
                .extracting(CartelMention::getId)
                .containsExactly("south-group");
    }

    @Test
    void aYearThatExcludesTheMonthOfPublicationLeavesTheMonthOpen() {
        assertThat(consensus(report("a", "daily.example", "2024-03-06", about().between("2020-01-01", "2020-12-31")))
                        .getMonth())
                .isEmpty();
    }

    @Test
    void withoutADayOrAPeriodTheFirstPublicationGivesTheMonth() {
        assertThat(consensus(
                                report("a", "daily.example", "2024-03-06", about().arrests(3)),
                                report("b", "evening.example", "2024-02-28", about().arrests(3)))
                        .getMonth())
                .contains("2024-02");
    }
}
