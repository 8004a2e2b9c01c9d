package io.blotter.aggregate.consensus;

import static io.blotter.aggregate.sample.Reports.about;
import static io.blotter.aggregate.sample.Reports.background;
import static io.blotter.aggregate.sample.Reports.copy;
import static io.blotter.aggregate.sample.Reports.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.blotter.aggregate.link.Account;
import io.blotter.schemas.Arrests;
import io.blotter.schemas.CartelMention;
import io.blotter.schemas.Charges;
import io.blotter.schemas.ConsensusFact;
import io.blotter.schemas.Operation;
import io.blotter.schemas.Report;
import io.blotter.schemas.Seizure;
import io.blotter.schemas.SeizureCategory;
import io.blotter.schemas.ValueTotal;
import io.blotter.schemas.Voice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ConsensusTest {
    @Nested
    class OfPersons {
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
                    "b",
                    "evening.example",
                    "2024-09-20",
                    about().on("2024-09-18").arrests(33));

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
    }

    @Nested
    class OfSeizures {
        @Test
        void noItemCountsFromTwoReports() {
            Operation operation = consensus(
                    report(
                            "a",
                            "daily.example",
                            "2024-03-06",
                            about().number(SeizureCategory.FIREARM, 2).number(SeizureCategory.FIREARM, 3)),
                    report(
                            "b",
                            "evening.example",
                            "2024-03-06",
                            about().number(SeizureCategory.FIREARM, 3).number(SeizureCategory.FIREARM, 2)));

            assertThat(counted(operation))
                    .extracting(seizure -> seizure.getCount().orElseThrow().getBest())
                    .containsExactly(2L, 3L);
        }

        @Test
        void aTotalCoversComponentsThatStandInAnotherReport() {
            Operation operation = consensus(
                    report(
                            "a",
                            "daily.example",
                            "2024-03-06",
                            about().value(SeizureCategory.ASSETS, "5000000", "EUR")
                                    .seizedValue("5000000", "EUR")),
                    report(
                            "b",
                            "evening.example",
                            "2024-03-06",
                            about().value(SeizureCategory.CASH, "3000000", "EUR")
                                    .value(SeizureCategory.VALUABLES, "2000000", "EUR")
                                    .seizedValue("5000000", "EUR")));

            assertThat(counted(operation)).extracting(Seizure::getCategory).containsExactly(SeizureCategory.ASSETS);
            assertThat(amounts(operation.getSeizedValue())).containsExactly("5000000 EUR");
        }

        @Test
        void aSumToldInAnotherCurrencyIsTheSameMoney() {
            Operation operation = consensus(
                    report(
                            "a",
                            "daily.example",
                            "2024-03-06",
                            about().value(SeizureCategory.CASH, "550000", "EUR").seizedValue("550000", "EUR")),
                    report(
                            "b",
                            "evening.example",
                            "2024-03-06",
                            about().value(SeizureCategory.CASH, "550000", "EUR").seizedValue("550000", "EUR")),
                    report(
                            "c",
                            "weekly.example",
                            "2024-03-06",
                            about().value(SeizureCategory.CASH, "593000", "USD").seizedValue("593000", "USD")));

            assertThat(amounts(operation.getSeizedValue())).containsExactly("550000 EUR");
        }

        @Test
        void aKindOfThingThatOneReportLeavesOutIsAdded() {
            Operation operation = consensus(
                    report(
                            "a",
                            "daily.example",
                            "2024-03-06",
                            about().value(SeizureCategory.CASH, "900000", "EUR").seizedValue("900000", "EUR")),
                    report(
                            "b",
                            "evening.example",
                            "2024-03-06",
                            about().value(SeizureCategory.VALUABLES, "200000", "EUR")
                                    .seizedValue("200000", "EUR")));

            assertThat(amounts(operation.getSeizedValue())).containsExactly("1100000 EUR");
        }

        @Test
        void aLaterLargerSumReplacesTheEarlierOne() {
            Operation operation = consensus(
                    report(
                            "a",
                            "daily.example",
                            "2024-03-06",
                            about().value(SeizureCategory.ASSETS, "150", "SGD").seizedValue("150", "SGD")),
                    report(
                            "b",
                            "evening.example",
                            "2024-03-07",
                            about().value(SeizureCategory.ASSETS, "150", "SGD").seizedValue("150", "SGD")),
                    report(
                            "c",
                            "weekly.example",
                            "2024-08-06",
                            about().value(SeizureCategory.ASSETS, "500", "SGD").seizedValue("500", "SGD")));

            assertThat(amounts(operation.getSeizedValue())).containsExactly("500 SGD");
        }

        @Test
        void aLaterSumInAnotherCurrencyReplacesTheEarlierOneOnlyWhereItIsClearlyMore() {
            Report first = report(
                    "a",
                    "daily.example",
                    "2024-03-06",
                    about().value(SeizureCategory.CASH, "550000", "EUR").seizedValue("550000", "EUR"));
            Report converted = report(
                    "b",
                    "evening.example",
                    "2024-03-20",
                    about().value(SeizureCategory.CASH, "590000", "USD").seizedValue("590000", "USD"));
            Report grown = report(
                    "c",
                    "weekly.example",
                    "2024-03-20",
                    about().value(SeizureCategory.CASH, "900000", "USD").seizedValue("900000", "USD"));

            assertThat(amounts(consensus(first, converted).getSeizedValue())).containsExactly("550000 EUR");
            assertThat(amounts(consensus(first, grown).getSeizedValue())).containsExactly("900000 USD");
        }

        @Test
        void howTheGoodsAreBrokenDownIsTakenFromThoseWhoseTotalIsBelieved() {
            Operation operation = consensus(
                    report(
                            "a",
                            "police.uk",
                            "2024-03-06",
                            about().drug("cocaine", "562")
                                    .drugAsPart("cocaine", "547")
                                    .drugAsPart("cocaine", "15")),
                    report(
                            "b",
                            "daily.example",
                            "2024-03-06",
                            about().drug("cocaine", "560")
                                    .drugAsPart("cocaine", "480")
                                    .drugAsPart("cocaine", "15")));

            assertThat(operation.getFacts())
                    .extracting(fact -> kilograms(fact), ConsensusFact::getPartOfTotal)
                    .containsExactly(tuple("562", false), tuple("547", true), tuple("15", true));
            assertThat(operation.getFacts().get(2).getVoices())
                    .extracting(Voice::getAnnouncementId)
                    .containsExactly("a", "b");
        }

        @Test
        void whatOneOfThreeAddsToTheListOfTheOthersIsLeftOutAndWhatAnAuthorityAddsIsNot() {
            Report one = report("a", "daily.example", "2024-03-06", about().number(SeizureCategory.PROPERTY, 18));
            Report two = report("b", "evening.example", "2024-03-06", about().number(SeizureCategory.PROPERTY, 18));
            Report more = report(
                    "c",
                    "weekly.example",
                    "2024-03-07",
                    about().number(SeizureCategory.PROPERTY, 18).number(SeizureCategory.PROPERTY, 48));
            Report official = report(
                    "d",
                    "police.uk",
                    "2024-03-07",
                    about().number(SeizureCategory.PROPERTY, 18).number(SeizureCategory.PROPERTY, 3));

            assertThat(numbers(consensus(one, two, more))).containsExactly(18L);
            assertThat(numbers(consensus(one, two, official))).containsExactly(18L, 3L);
        }

        @Test
        void aSumThatOthersGiveAsTheWorthOfTheDrugsIsNoMoneySeized() {
            Operation operation = consensus(
                    report(
                            "a",
                            "daily.example",
                            "2024-03-06",
                            about().value(SeizureCategory.CASH, "70000000", "INR")
                                    .seizedValue("70000000", "INR")),
                    report("b", "evening.example", "2024-03-06", about().drugValue("70000000", "INR")));

            assertThat(operation.getFacts()).isEmpty();
            assertThat(operation.getSeizedValue()).isEmpty();
            assertThat(amounts(operation.getDrugValue())).containsExactly("70000000 INR");
        }

        @Test
        void drugsToldTogetherAndApartCountOnce() {
            Operation operation = consensus(
                    report("a", "daily.example", "2024-03-06", about().drug(null, "602")),
                    report(
                            "b",
                            "evening.example",
                            "2024-03-06",
                            about().drug("cocaine", "562").drug("cannabis", "40")));

            assertThat(counted(operation)).hasSize(1);
        }
    }

    @Nested
    class OfCircumstances {
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
            assertThat(consensus(report(
                                    "a", "daily.example", "2024-03-06", about().between("2020-01-01", "2020-12-31")))
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

    /** The consensus of the last operation that each report tells of. */
    private static Operation consensus(Report... reports) {
        List<Account> accounts = Arrays.stream(reports)
                .map(Account::of)
                .map(told -> told.get(told.size() - 1))
                .toList();
        return Consensus.standard().of(accounts, List.of());
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

    private static List<Seizure> counted(Operation operation) {
        return operation.getFacts().stream()
                .filter(fact -> !fact.getPartOfTotal())
                .map(fact -> (Seizure) fact.getStatement())
                .toList();
    }

    private static List<Long> numbers(Operation operation) {
        return counted(operation).stream()
                .map(seizure -> seizure.getCount().orElseThrow().getBest())
                .toList();
    }

    private static String kilograms(ConsensusFact fact) {
        return plain(((Seizure) fact.getStatement()).getMass().orElseThrow().getBest());
    }

    private static List<String> amounts(List<ValueTotal> totals) {
        return totals.stream()
                .map(total -> plain(total.getMoney().getBest()) + " "
                        + total.getMoney().getCurrency())
                .toList();
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }
}
