package io.blotter.aggregate.link;

import static io.blotter.aggregate.sample.Reports.about;
import static io.blotter.aggregate.sample.Reports.background;
import static io.blotter.aggregate.sample.Reports.copy;
import static io.blotter.aggregate.sample.Reports.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.blotter.aggregate.sample.OperationBuilder;
import io.blotter.schemas.Report;
import io.blotter.schemas.SeizureCategory;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ComparerTest {
    private final Comparer comparer = Comparer.standard();

    static Stream<Arguments> oneOperation() {
        return Stream.of(
                Arguments.of(
                        "code name and country",
                        about().named("Operation Grey Heron").in("ES"),
                        about().named("GREY HERON").in("ES")),
                Arguments.of(
                        "a code name cut short",
                        about().named("Grey Heron-Lantern").on("2024-03-05"),
                        about().named("Grey Heron").on("2024-03-05")),
                Arguments.of(
                        "day, country and a rare mass",
                        about().on("2024-03-05").in("ES").drug("cocaine", "2611"),
                        about().on("2024-03-05").in("ES").drug("cocaine", "2611")),
                Arguments.of(
                        "no day on one side",
                        about().on("2024-03-05").in("ES").arrests(48).drug("cocaine", "2611"),
                        about().in("ES").arrests(48).drug("cocaine", "2600")),
                Arguments.of(
                        "no day on either side",
                        about().in("ES").arrests(48).drug("cocaine", "2611"),
                        about().in("ES").arrests(48).drug("cocaine", "2611")),
                Arguments.of(
                        "a count that grew within days",
                        about().on("2024-03-05")
                                .in("ES", "PT", "FR")
                                .arrests(48)
                                .against("north-group"),
                        about().on("2024-03-05")
                                .in("ES", "PT", "FR")
                                .arrests(61)
                                .against("north-group")),
                Arguments.of(
                        "the day after, for a night raid",
                        about().on("2024-03-05").in("ES").arrests(48),
                        about().on("2024-03-06").in("ES").arrests(48)),
                Arguments.of(
                        "a part, mentioned in the background",
                        about().on("2024-03-05")
                                .in("ES")
                                .arrests(23)
                                .arrestsAsPart(13)
                                .against("north-group"),
                        background()
                                .between("2024-03-01", "2024-03-31")
                                .arrests(13)
                                .against("north-group")),
                Arguments.of(
                        "one day of a long action",
                        about().on("2024-02-01", "2024-03-20").in("ES").arrests(1006),
                        about().on("2024-03-05").in("ES").arrests(1006)));
    }

    static Stream<Arguments> oneOperationToldLater() {
        return Stream.of(
                Arguments.of(
                        "a follow-up that gives the days of the latest arrests",
                        "2024-03-29",
                        about().named("Grey Heron").on("2024-03-05").in("ES").arrests(12),
                        about().named("Grey Heron").on("2024-03-28").in("ES").arrests(14)),
                Arguments.of(
                        "a period that is rather the inquiry's",
                        "2024-03-08",
                        about().named("Grey Heron").on("2024-03-05").in("ES").arrests(61),
                        about().named("Grey Heron")
                                .between("2023-10-01", "2023-10-31")
                                .in("ES")
                                .arrests(61)),
                Arguments.of(
                        "a retrospective that names it, years later",
                        "2027-09-01",
                        about().named("Grey Heron").on("2024-03-05").in("ES").arrests(61),
                        about().named("Grey Heron").in("ES").arrests(61)),
                Arguments.of(
                        "figures that grew, of a rare load",
                        "2024-03-09",
                        about().on("2024-03-05")
                                .in("ES")
                                .drug("cocaine", "2611")
                                .arrests(7),
                        about().on("2024-03-05")
                                .in("ES")
                                .drug("cocaine", "2611")
                                .arrests(13)),
                Arguments.of(
                        "the two caught last, taken for all",
                        "2024-03-15",
                        about().named("Grey Heron").on("2024-03-05").in("ES").arrests(48),
                        about().named("Grey Heron").on("2024-03-14").in("ES").arrests(2)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("oneOperationToldLater")
    void aLaterStoryOfItIsStillTheSameOperation(
            String what, String published, OperationBuilder first, OperationBuilder later) {
        Verdict verdict = comparer.compare(
                first(report("a", "police.uk", "2024-03-07", first)),
                first(report("b", "europol.europa.eu", published, later)));

        assertThat(verdict.linked())
                .as("%s: %s %s", what, verdict.bits(), verdict.reasons())
                .isTrue();
    }

    @Test
    void anotherOperationSomeWeeksLaterStaysApartThoughItsFiguresAreAlike() {
        Verdict verdict = comparer.compare(
                first(report(
                        "a",
                        "police.uk",
                        "2024-03-07",
                        about().on("2024-03-05")
                                .in("ES")
                                .drug("cocaine", "1800")
                                .arrests(5))),
                first(report(
                        "b",
                        "police.uk",
                        "2024-04-02",
                        about().on("2024-04-01")
                                .in("ES")
                                .drug("cocaine", "1760")
                                .arrests(5))));

        assertThat(verdict.linked()).as("%s", verdict.reasons()).isFalse();
    }

    @Test
    void figuresOfAuthoritiesThatDifferMuchContradictUnlessACodeNameIsShared() {
        Verdict unnamed =
                authorities(about().in("ES").arrests(300), about().in("ES").arrests(70));
        Verdict named = authorities(
                about().named("Grey Heron").in("ES").arrests(300),
                about().named("Grey Heron").in("ES").arrests(70));

        assertThat(unnamed.conflict()).isTrue();
        assertThat(named.conflict()).isFalse();
    }

    @Test
    void aLargerFigureIsHeldAgainstALinkLessWhereItCameLater() {
        OperationBuilder first = about().in("ES").arrests(10);
        OperationBuilder second = about().in("ES").arrests(18);

        Verdict grew = comparer.compare(
                first(report("a", "daily.example", "2024-03-07", first)),
                first(report("b", "daily.example", "2024-03-08", second)));
        Verdict shrank = comparer.compare(
                first(report("a", "daily.example", "2024-03-08", first)),
                first(report("b", "daily.example", "2024-03-07", second)));

        assertThat(grew.evidence()).isGreaterThan(shrank.evidence());
    }

    @Test
    void newsOfADayIsMeasuredAgainstTheLastDayOfActionBeforeIt() {
        OperationBuilder weeks = about().in("ES").on("2024-02-10", "2024-03-25");

        Verdict verdict = comparer.compare(
                first(report("a", "daily.example", "2024-03-26", weeks)),
                first(report("b", "evening.example", "2024-03-01", about().in("ES"))));

        assertThat(verdict.findings())
                .extracting(Finding::level)
                .contains("recent")
                .doesNotContain("fresh");
    }

    @Test
    void agreementWithOneOfManyFiguresMayBeChance() {
        OperationBuilder one = about().drug("heroin", "611");
        OperationBuilder several =
                about().drug("heroin", "611").drug("heroin", "88").drug("heroin", "204");

        assertThat(evidence(one, several)).isLessThan(evidence(one, one));
    }

    @Test
    void aDayThatTheLaterStoryGivesAmongOthersSaysLess() {
        OperationBuilder one = about().on("2024-03-05");
        OperationBuilder several = about().on("2024-03-01", "2024-03-05");
        OperationBuilder goesOn = about().on("2024-03-05", "2024-03-12");

        assertThat(evidence(one, several)).isLessThan(evidence(one, one));
        assertThat(evidence(one, goesOn)).isLessThan(evidence(one, several));
    }

    @Test
    void whatAMentionLeavesOutOfItsSubjectsSaysNothing() {
        OperationBuilder story = about().concerning("judges").by("FIOD");
        OperationBuilder mention = background().concerning("port").by("Europol");

        assertThat(evidence(story, mention)).isEqualTo(evidence(about(), background()));
    }

    @Test
    void manySubjectsInCommonWeighNoMoreThanTheirBound() {
        OperationBuilder many =
                about().concerning("judges", "submarine", "tunnel", "art", "pilots", "bikers", "wildlife");

        assertThat(evidence(many, many) - evidence(about(), about())).isCloseTo(3.0, within(0.01));
    }

    private double evidence(OperationBuilder one, OperationBuilder other) {
        return compare(one, other).evidence();
    }

    private Verdict authorities(OperationBuilder one, OperationBuilder other) {
        return comparer.compare(
                first(report("a", "police.uk", "2024-03-07", one)),
                first(report("b", "europol.europa.eu", "2024-03-07", other)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("oneOperation")
    void theseAreOneOperation(String what, OperationBuilder one, OperationBuilder other) {
        assertThat(compare(one, other)).as(what).satisfies(verdict -> assertThat(verdict.linked())
                .as("%s %s", verdict.bits(), verdict.reasons())
                .isTrue());
    }

    static Stream<Arguments> twoOperations() {
        return Stream.of(
                Arguments.of(
                        "a week apart, figures alike",
                        about().on("2024-03-05").in("ES").drug("cocaine", "562").arrests(4),
                        about().on("2024-03-14").in("ES").drug("cocaine", "518").arrests(5)),
                Arguments.of(
                        "disjoint countries",
                        about().in("ES").against("north-group").arrests(25),
                        about().in("SE").against("north-group").arrests(25)),
                Arguments.of(
                        "the same day and country only",
                        about().on("2024-03-05").in("US"),
                        about().on("2024-03-05").in("US")),
                Arguments.of(
                        "the same day, country and a common figure",
                        about().on("2024-03-05").in("US").arrests(3),
                        about().on("2024-03-05").in("US").arrests(3)),
                Arguments.of(
                        "the second of a series",
                        about().named("Grey Heron").in("ES").arrests(1006),
                        about().named("Grey Heron 2.0").in("ES").arrests(1209)),
                Arguments.of(
                        "another code name",
                        about().named("Grey Heron").in("ES").arrests(48),
                        about().named("Lantern").in("ES").arrests(48)),
                Arguments.of(
                        "told before it happened",
                        about().named("Grey Heron").in("ES"),
                        about().named("Grey Heron").on("2024-06-20").in("ES")),
                Arguments.of(
                        "figures of another size",
                        about().on("2024-03-05").in("ES").arrests(300).drug("cocaine", "9000"),
                        about().on("2024-03-05").in("ES").arrests(40).drug("cocaine", "70")),
                Arguments.of(
                        "an action and a statistic",
                        about().onPlatform("Parrot").in("ES").arrests(6500),
                        about().statistic().onPlatform("Parrot").in("ES").arrests(6500)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("twoOperations")
    void theseAreTwoOperations(String what, OperationBuilder one, OperationBuilder other) {
        assertThat(compare(one, other)).as(what).satisfies(verdict -> assertThat(verdict.linked())
                .as("%s %s", verdict.bits(), verdict.reasons())
                .isFalse());
    }

    @Test
    void twoOperationsOfOneReportAreNeverOne() {
        Report report = report(
                "a",
                "daily.example",
                "2024-03-07",
                about().named("Lantern"),
                background().named("Lantern"));
        List<Profile> profiles =
                Account.of(report).stream().map(comparer::profile).toList();

        assertThat(comparer.compare(profiles.get(0), profiles.get(1)).conflict())
                .isTrue();
    }

    @Test
    void copiesOfATextTellTheSameOperationEvenWhereTheyGiveNoFigure() {
        Report original = report("a", "daily.example", "2024-03-07", about().in("ES"));
        Report copied = copy(report("b", "evening.example", "2024-03-09", about().in("ES")), "a");

        assertThat(comparer.compare(first(original), first(copied)).linked()).isTrue();
    }

    @Test
    void whatIsUnknownWeighsNothing() {
        assertThat(compare(about(), about().value(SeizureCategory.CASH, "550000", "EUR"))
                        .findings())
                .extracting(Finding::comparison)
                .containsExactly("publication", "prior");
    }

    @Test
    void aLinkSaysWhy() {
        assertThat(compare(
                                about().named("Lantern").in("ES"),
                                about().named("Lantern").in("ES"))
                        .link()
                        .getReasons())
                .contains("+10.0 name, same: Lantern ~ Lantern", "+1.0 countries, same-often: ES ~ ES");
    }

    private Verdict compare(OperationBuilder one, OperationBuilder other) {
        Verdict verdict = comparer.compare(
                first(report("a", "daily.example", "2024-03-07", one)),
                first(report("b", "evening.example", "2024-03-07", other)));
        assertThat(comparer.compare(
                                first(report("b", "evening.example", "2024-03-07", other)),
                                first(report("a", "daily.example", "2024-03-07", one)))
                        .bits())
                .as("symmetric")
                .isEqualTo(verdict.bits());
        return verdict;
    }

    private Profile first(Report report) {
        return comparer.profile(Account.of(report).get(0));
    }
}
