package io.blotter.aggregate.consensus;

import static io.blotter.aggregate.consensus.Decided.consensus;
import static io.blotter.aggregate.sample.Reports.about;
import static io.blotter.aggregate.sample.Reports.background;
import static io.blotter.aggregate.sample.Reports.copy;
import static io.blotter.aggregate.sample.Reports.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.schemas.Arrests;
import io.blotter.schemas.Charges;
import io.blotter.schemas.ConsensusFact;
import io.blotter.schemas.Operation;
import io.blotter.schemas.Report;
import io.blotter.schemas.Voice;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Arrests and charges of an operation: whose figure is believed. */
class PersonsConsensusTest {
    @Test
    void aBackgroundMentionOfAPartDoesNotLowerTheFigure() {
        Operation operation = consensus(
                report("a", "daily.example", "2024-03-06", about().arrests(23)),
                report(
                        "b",
                        "evening.example",
                        "2024-09-01",
                        about(),
                        background().arrests(13)));

        assertThat(arrests(operation)).isEqualTo(23);
    }

    @Test
    void anAuthorityIsBelievedBeforeManyMedia() {
        Operation operation = consensus(
                report("a", "police.uk", "2024-03-06", about().arrests(48)),
                report("b", "daily.example", "2024-03-06", about().arrests(50)),
                report("c", "evening.example", "2024-03-06", about().arrests(50)));

        assertThat(arrests(operation)).isEqualTo(48);
    }

    @Test
    void mostIndependentMediaAreBelievedAndTheDissenterStaysOnRecord() {
        Operation operation = consensus(
                report("a", "daily.example", "2024-03-06", about().arrests(14)),
                report("b", "evening.example", "2024-03-06", about().arrests(14)),
                report("c", "weekly.example", "2024-03-05", about().arrests(15)));

        assertThat(arrests(operation)).isEqualTo(14);
        assertThat(operation.getFacts().get(0).getVoices())
                .extracting(Voice::getAgrees)
                .containsExactly(true, true, false);
    }

    @Test
    void copiesOfATextAreOneVoice() {
        Operation operation = consensus(
                report("a", "daily.example", "2024-03-06", about().arrests(15)),
                copy(report("b", "evening.example", "2024-03-06", about().arrests(15)), "a"),
                copy(report("c", "weekly.example", "2024-03-06", about().arrests(15)), "a"),
                report("d", "north.example", "2024-03-06", about().arrests(14)),
                report("e", "south.example", "2024-03-06", about().arrests(14)));

        assertThat(arrests(operation)).isEqualTo(14);
    }

    @Test
    void aPublisherSLatestStatementReplacesItsEarlierOnes() {
        Operation operation = consensus(
                report("a", "daily.example", "2024-03-06", about().arrests(40)),
                report("b", "daily.example", "2024-03-07", about().arrests(38)));

        assertThat(arrests(operation)).isEqualTo(38);
    }

    @Test
    void arrestsGrowWithinDaysAndNoLongerAfterMonths() {
        Operation operation = consensus(
                report("a", "daily.example", "2024-03-06", about().arrests(30)),
                report("b", "evening.example", "2024-03-06", about().arrests(30)),
                report("c", "weekly.example", "2024-03-08", about().arrests(31)),
                report("d", "yearly.example", "2025-01-08", about().arrests(40)));

        assertThat(arrests(operation)).isEqualTo(31);
    }

    @Test
    void aFollowUpByMediaIsBelievedOnceTheAuthoritysFigureHasHadTimeToAge() {
        Report authority = report("a", "police.uk", "2024-03-06", about().arrests(19));
        Report nextDay = report("b", "daily.example", "2024-03-07", about().arrests(21));
        Report twoWeeksOn = report("c", "weekly.example", "2024-03-18", about().arrests(21));

        assertThat(arrests(consensus(authority, nextDay))).isEqualTo(19);
        assertThat(arrests(consensus(authority, twoWeeksOn))).isEqualTo(21);
    }

    @Test
    void arrestsOfLaterDaysOfActionAreFollowedForAsLongAsThereAreAny() {
        Report first = report("a", "daily.example", "2024-03-06", about().arrests(30));
        Report yearsOn = report(
                "b", "evening.example", "2024-09-20", about().on("2024-09-18").arrests(33));

        assertThat(arrests(consensus(first, yearsOn))).isEqualTo(33);
    }

    @Test
    void aFigureThatMultipliesLongAfterwardsIsRatherAnotherOne() {
        Operation operation = consensus(
                report("a", "police.uk", "2024-03-06", about().arrests(19)),
                report("b", "daily.example", "2024-03-28", about().arrests(1900)));

        assertThat(arrests(operation)).isEqualTo(19);
    }

    @Test
    void aFigureOfOneAgainstManyHasNotMultiplied() {
        // Given
        Report[] many = {
            report("a", "daily.example", "2024-03-06", about().arrests(30)),
            report("b", "evening.example", "2024-03-06", about().arrests(30)),
            report("c", "morning.example", "2024-03-07", about().arrests(30)),
            report("d", "digest.example", "2024-03-09", about().arrests(180))
        };
        Report another = report("e", "weekly.example", "2024-03-10", about().arrests(180));

        // When
        Operation alone = consensus(many);
        Operation borneOut = consensus(many[0], many[1], many[2], many[3], another);

        // Then
        assertThat(arrests(alone)).isEqualTo(30);
        assertThat(arrests(borneOut)).isEqualTo(180);
    }

    @Test
    void aRoundedFigureHasNotGrown() {
        Operation operation = consensus(
                report("a", "police.uk", "2024-03-06", about().arrests(37)),
                report("b", "daily.example", "2024-03-20", about().aboutArrests(40)));

        assertThat(arrests(operation)).isEqualTo(37);
    }

    @Test
    void chargesGrowAsLongAsTheCaseGoesOn() {
        Operation operation = consensus(
                report("a", "daily.example", "2024-03-06", about().charges(12)),
                report("b", "evening.example", "2025-03-06", about().charges(25)));

        assertThat(((Charges) operation.getFacts().get(0).getStatement())
                        .getPersons()
                        .getBest())
                .isEqualTo(25);
    }

    private static long arrests(Operation operation) {
        return operation.getFacts().stream()
                .map(ConsensusFact::getStatement)
                .flatMap(statement -> statement instanceof Arrests arrests
                        ? Optional.of(arrests).stream()
                        : Optional.<Arrests>empty().stream())
                .map(arrests -> arrests.getPersons().getBest())
                .findFirst()
                .orElseThrow();
    }
}
