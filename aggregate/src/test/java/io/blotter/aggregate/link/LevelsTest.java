package io.blotter.aggregate.link;

import static io.blotter.aggregate.sample.Reports.about;
import static io.blotter.aggregate.sample.Reports.background;
import static io.blotter.aggregate.sample.Reports.copy;
import static io.blotter.aggregate.sample.Reports.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.aggregate.data.DataFile;
import io.blotter.aggregate.sample.OperationBuilder;
import io.blotter.quantity.Counts;
import io.blotter.quantity.Masses;
import io.blotter.quantity.Monies;
import io.blotter.schemas.Count;
import io.blotter.schemas.Mass;
import io.blotter.schemas.Money;
import io.blotter.schemas.Qualifier;
import io.blotter.schemas.Report;
import io.blotter.schemas.SeizureCategory;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each line of {@code link-weights.tsv} is about, by example. */
class LevelsTest {
    /** Lines that are no level of a comparison. */
    private static final Set<String> SETTINGS = Set.of("prior", "conflict", "damping");

    /** What is added to the bits of a level, and their bound. */
    private static final Set<String> ADDED = Set.of("persons round", "subjects most");

    private final Comparer comparer = Comparer.standard();

    /** Two reports, the second one's place that is compared with the first one's beginning, and the level that shows in it. */
    record Example(String level, Report one, Report other, int place) {
        @Override
        public String toString() {
            return level;
        }
    }

    static Stream<Example> examples() {
        return Stream.of(
                        names(),
                        times(),
                        publications(),
                        places(),
                        stories(),
                        groups(),
                        persons(),
                        masses(),
                        others(),
                        copies())
                .flatMap(all -> all);
    }

    private static Stream<Example> names() {
        return Stream.of(
                example("name same", about().named("Operation Grey Heron"), about().named("GREY HERON")),
                example("name contained", about().named("Heron-Lantern"), about().named("Heron")),
                example("name similar", about().named("Lantern"), about().named("Lanterna")),
                example("name other-edition", about().named("Heron II"), about().named("Heron III")),
                example("name edition-unsaid", about().named("Heron II"), about().named("Heron")),
                example("name different", about().named("Heron"), about().named("Lantern")),
                example(
                        "name of-partners",
                        about().named("Heron").in("ES").arrests(60).arrestsAsPart(12),
                        about().named("Lantern").in("ES", "FR", "PT").arrests(60)));
    }

    private static Stream<Example> times() {
        return Stream.of(
                example("time same-days", on("2024-03-05", "2024-03-06"), on("2024-03-05", "2024-03-06")),
                example("time same-day", on("2024-03-05"), on("2024-03-05")),
                example("time next-day", on("2024-03-05"), on("2024-03-06")),
                example("time within-span", on("2024-02-01", "2024-03-05"), on("2024-02-20")),
                example("time between-days", on("2024-02-01", "2024-02-09", "2024-03-05"), on("2024-02-20")),
                example(
                        "time named-next-step",
                        on("2024-03-05").named("Heron"),
                        on("2024-02-20").named("Heron")),
                example("time days-apart", on("2024-03-05"), on("2024-03-02")),
                example("time weeks-apart", on("2024-03-05"), on("2024-02-24")),
                example("time months-apart", on("2024-03-05"), on("2023-12-20")),
                example("time within-month", on("2024-03-05"), between("2024-03-01", "2024-03-31")),
                example("time within-season", on("2024-03-05"), between("2024-01-01", "2024-03-31")),
                example("time within-year", on("2024-03-05"), between("2024-01-01", "2024-12-31")),
                example("time near-period", on("2024-03-05"), between("2024-02-01", "2024-02-29")),
                example("time other-period-same-news", on("2024-03-05"), between("2023-10-01", "2023-10-31")),
                published(
                        "time outside-period",
                        "2024-03-07",
                        between("2024-02-01", "2024-02-29"),
                        "2024-03-20",
                        between("2023-10-01", "2023-10-31")));
    }

    private static Stream<Example> publications() {
        return Stream.of(
                published("publication before-action", "2024-03-07", about(), "2024-07-09", on("2024-07-08")),
                published("publication before-next-step", "2024-03-07", about(), "2024-04-03", on("2024-04-02")),
                published("publication at-once", "2024-03-20", on("2024-03-05"), "2024-03-07", about()),
                published(
                        "publication before-other-days",
                        "2024-03-07",
                        on("2024-03-05"),
                        "2024-04-03",
                        on("2024-04-02")),
                published("publication fresh", "2024-03-20", on("2024-03-05"), "2024-03-09", about()),
                published("publication recent", "2024-03-20", on("2024-03-05"), "2024-03-29", about()),
                published("publication late", "2024-03-07", on("2024-03-05"), "2024-05-20", about()),
                published("publication old", "2024-03-07", on("2024-03-05"), "2024-11-20", about()),
                published("publication very-old", "2024-03-07", on("2024-03-05"), "2026-11-20", about()),
                published("publication same-news", "2024-03-07", about(), "2024-03-08", about()),
                published("publication same-week", "2024-03-07", about(), "2024-03-12", about()));
    }

    private static Stream<Example> places() {
        return Stream.of(
                example("countries same-many", about().in("ES", "FR", "PT"), about().in("ES", "FR", "PT")),
                example("countries most", about().in("ES", "FR", "PT"), about().in("ES", "FR", "PT", "IT")),
                example("countries several", about().in("ES", "FR"), about().in("ES", "FR", "PT")),
                example("countries same-often", about().in("ES"), about().in("ES")),
                example("countries same-most", about().in("US"), about().in("US")),
                example("countries same-seldom", about().in("SE"), about().in("SE")),
                example("countries one-shared", about().in("ES"), about().in("ES", "FR")),
                example("countries disjoint", about().in("ES"), about().in("SE")),
                example(
                        "countries disjoint-background",
                        about().in("ES"),
                        background().in("SE")),
                example("towns same", about().around("ES/palma"), about().around("ES/palma", "ES/inca")),
                example("towns several", around("ES/palma", "ES/inca"), around("ES/palma", "ES/inca", "ES/vigo")),
                example(
                        "towns many",
                        around("ES/palma", "ES/inca", "ES/vigo"),
                        around("ES/palma", "ES/inca", "ES/vigo")),
                example("towns different", about().around("ES/palma"), about().around("ES/vigo")));
    }

    private static Stream<Example> stories() {
        return Stream.of(
                example("subjects rare", about().concerning("judges"), about().concerning("judges", "port")),
                example("subjects common", about().concerning("port"), about().concerning("judges", "port")),
                example("subjects none", about().concerning("judges"), about().concerning("port")),
                example(
                        "goods none",
                        about().number(SeizureCategory.VEHICLE, 3),
                        about().drug("cocaine", "40").number(SeizureCategory.FIREARM, 2)),
                example("agencies same", about().by("Europol", "FIOD"), about().by("FIOD")),
                example("agencies none", about().by("Europol"), about().by("FIOD")));
    }

    private static Stream<Example> groups() {
        Report retelling = second(background(), about().against("north-group"));
        return Stream.of(
                example("cartel same", about().against("north-group"), about().against("north-group")),
                example("cartel different", about().against("north-group"), about().against("harbour-boys")),
                new Example("cartel context", first(about().against("north-group")), retelling, 0),
                new Example("cartel both-contexts", first(background(), about().against("north-group")), retelling, 0),
                example("platform same", about().onPlatform("Parrot"), about().onPlatform("Parrot")),
                example("platform different", about().onPlatform("Parrot"), about().onPlatform("Magpie")));
    }

    private static Stream<Example> persons() {
        return Stream.of(
                arrests("equal-one", 1, 1),
                arrests("equal-few", 3, 3),
                arrests("equal-some", 7, 7),
                arrests("equal-tens", 14, 14),
                arrests("equal-many", 48, 48),
                arrests("equal-hundreds", 270, 270),
                arrests("equal-thousands", 1209, 1209),
                arrests("near", 98, 100),
                example("persons compatible", about().arrests(roughly(50)), about().arrests(52)),
                example("persons open", about().arrests(moreThan(10)), about().arrests(31)),
                arrests("close", 45, 50),
                arrests("grown", 12, 14),
                example("persons partial", about().arrests(23), background().arrests(13)),
                example("persons equals-part", about().arrests(23).arrestsAsPart(13), about().arrests(13)),
                example("persons equals-small-part", about().arrests(23).arrestsAsPart(6), about().arrests(6)),
                arrests("few-of-many", 2, 48),
                arrests("different", 10, 18),
                arrests("far", 10, 40),
                arrests("very-far", 10, 90));
    }

    private static Stream<Example> masses() {
        return Stream.of(
                mass("equal-round", "600", "600"),
                mass("equal", "620", "620"),
                mass("equal-precise", "621", "621"),
                mass("near", "600", "610"),
                example(
                        "mass compatible",
                        about().drug("heroin", kilograms("50", "60", "70")),
                        about().drug("heroin", "66")),
                example("mass open", about().drug("heroin", kilograms("60", "60", "")), about().drug("heroin", "180")),
                mass("close", "600", "660"),
                mass("grown", "600", "780"),
                mass("different", "600", "1100"),
                example("mass other-substance", about().drug("heroin", "60"), about().drug("cocaine", "60")),
                mass("far", "600", "2000"),
                mass("very-far", "600", "9000"));
    }

    private static Stream<Example> others() {
        return Stream.of(
                vehicles("equal-one", 1, 1),
                vehicles("equal-few", 7, 7),
                vehicles("equal", 14, 14),
                vehicles("near", 98, 100),
                example(
                        "number compatible",
                        about().number(SeizureCategory.VEHICLE, roughly(50)),
                        about().number(SeizureCategory.VEHICLE, 54)),
                example(
                        "number open",
                        about().number(SeizureCategory.VEHICLE, moreThan(10)),
                        about().number(SeizureCategory.VEHICLE, 31)),
                vehicles("close", 45, 50),
                vehicles("grown", 12, 14),
                vehicles("different", 10, 18),
                vehicles("far", 10, 40),
                vehicles("very-far", 10, 90),
                cash("equal-round", "600000", "600000"),
                cash("equal", "620000", "620000"),
                cash("equal-precise", "621000", "621000"),
                cash("near", "600000", "610000"),
                example("money compatible", cash(euros("50000", "60000", "70000")), cash(exactly("66000"))),
                example("money open", cash(euros("60000", "60000", "")), cash(exactly("180000"))),
                cash("close", "600000", "660000"),
                cash("grown", "600000", "780000"),
                cash("different", "600000", "1100000"),
                cash("far", "600000", "2000000"),
                cash("very-far", "600000", "9000000"),
                street("equal-round", "600000", "600000"),
                street("equal", "620000", "620000"),
                street("equal-precise", "621000", "621000"),
                street("near", "600000", "610000"),
                example(
                        "drug-value compatible",
                        about().drugValue(euros("50000", "60000", "70000")),
                        about().drugValue("66000", "EUR")),
                example(
                        "drug-value open",
                        about().drugValue(euros("60000", "60000", "")),
                        about().drugValue("180000", "EUR")),
                street("close", "600000", "660000"),
                street("grown", "600000", "780000"),
                street("different", "600000", "1100000"),
                street("far", "600000", "2000000"),
                street("very-far", "600000", "9000000"));
    }

    private static Stream<Example> copies() {
        Report told = first(about());
        Report retold = copy(second(about(), background()), "a");
        return Stream.of(
                new Example("copy same-text", told, retold, 0), new Example("copy other-operation", told, retold, 1));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void thisIsWhatALevelIsAbout(Example example) {
        Verdict verdict = comparer.compare(profile(example.one(), 0), profile(example.other(), example.place()));

        assertThat(verdict.findings())
                .extracting(finding -> finding.comparison() + " " + finding.level())
                .contains(example.level());
    }

    @Test
    void everyLevelOfTheFileHasAnExampleHere() {
        Set<String> inFile = DataFile.lines("link-weights.tsv").stream()
                .map(line -> line.fields(4))
                .filter(fields -> !SETTINGS.contains(fields.get(0)))
                .map(fields -> fields.get(0) + " " + fields.get(1))
                .filter(level -> !ADDED.contains(level))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(examples().map(Example::level)).containsExactlyInAnyOrderElementsOf(inFile);
    }

    private Profile profile(Report report, int place) {
        return comparer.profile(Account.of(report).get(place));
    }

    private static Example example(String level, OperationBuilder one, OperationBuilder other) {
        return new Example(level, first(one), second(other), 0);
    }

    private static Example published(
            String level, String day, OperationBuilder one, String otherDay, OperationBuilder other) {
        return new Example(
                level, report("a", "daily.example", day, one), report("b", "evening.example", otherDay, other), 0);
    }

    private static Example arrests(String level, long one, long other) {
        return example("persons " + level, about().arrests(one), about().arrests(other));
    }

    private static Example mass(String level, String one, String other) {
        return example("mass " + level, about().drug("heroin", one), about().drug("heroin", other));
    }

    private static Example vehicles(String level, long one, long other) {
        return example(
                "number " + level,
                about().number(SeizureCategory.VEHICLE, one),
                about().number(SeizureCategory.VEHICLE, other));
    }

    private static Example cash(String level, String one, String other) {
        return example("money " + level, cash(exactly(one)), cash(exactly(other)));
    }

    private static OperationBuilder cash(Money money) {
        return about().value(SeizureCategory.CASH, money);
    }

    private static Example street(String level, String one, String other) {
        return example("drug-value " + level, about().drugValue(exactly(one)), about().drugValue(exactly(other)));
    }

    private static OperationBuilder on(String... days) {
        return about().on(days);
    }

    private static OperationBuilder around(String... towns) {
        return about().around(towns);
    }

    private static OperationBuilder between(String from, String to) {
        return about().between(from, to);
    }

    private static Report first(OperationBuilder... operations) {
        return report("a", "daily.example", "2024-03-07", operations);
    }

    private static Report second(OperationBuilder... operations) {
        return report("b", "evening.example", "2024-03-07", operations);
    }

    private static Count roughly(long number) {
        return Counts.of(
                OptionalLong.of(number - number / 5),
                number,
                OptionalLong.of(number + number / 5),
                Qualifier.APPROXIMATE);
    }

    private static Count moreThan(long number) {
        return Counts.of(OptionalLong.of(number), number, OptionalLong.empty(), Qualifier.MORE_THAN);
    }

    private static Mass kilograms(String low, String best, String high) {
        return Masses.of(amount(low), new BigDecimal(best), amount(high), qualifier(high), "kg");
    }

    private static Money euros(String low, String best, String high) {
        return Monies.of(amount(low), new BigDecimal(best), amount(high), qualifier(high), "EUR");
    }

    private static Qualifier qualifier(String high) {
        return high.isEmpty() ? Qualifier.MORE_THAN : Qualifier.APPROXIMATE;
    }

    private static Optional<BigDecimal> amount(String digits) {
        return Optional.of(digits).filter(it -> !it.isEmpty()).map(BigDecimal::new);
    }

    private static Money exactly(String euros) {
        return Monies.exactly(new BigDecimal(euros), "EUR");
    }
}
