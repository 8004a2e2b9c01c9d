package io.blotter.aggregate.link;

import static io.blotter.aggregate.sample.Reports.about;
import static io.blotter.aggregate.sample.Reports.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.aggregate.data.DataFile;
import io.blotter.aggregate.sample.OperationBuilder;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each line of {@code part-weights.tsv} is about, by example: the first account tells of a part of what the second tells of. */
class PartLevelsTest {
    private static final String DAY = "2024-03-05";
    private static final String[] MANY = {"BE", "DE", "ES"};

    private final Comparer comparer = Comparer.standard();

    record Example(String level, OperationBuilder part, OperationBuilder whole) {
        @Override
        public String toString() {
            return level;
        }
    }

    static Stream<Example> examples() {
        return Stream.of(
                new Example("prior", slice().partOf("Heron"), whole()),
                new Example("some-of-many-countries", slice().partOf("Heron"), whole()),
                new Example(
                        "fewer-countries",
                        slice().partOf("Heron"),
                        about().named("Heron").on(DAY).in("DE", "ES").arrests(60)),
                new Example(
                        "phase",
                        about().on(DAY).partOf("Heron").arrests(5),
                        about().between("2024-01-01", "2024-06-30")
                                .named("Heron")
                                .arrests(60)),
                new Example(
                        "follow-up",
                        about().on("2024-04-02").partOf("Heron").in("ES").arrests(5),
                        about().on(DAY).named("Heron").in("ES").arrests(60)),
                new Example("stated", slice().partOf("Heron"), whole()),
                new Example("same-name", slice().named("Heron"), whole()),
                new Example("own-name", slice().named("Azul").against("north-group"), whole().against("north-group")),
                new Example("stated-figure", slice(), whole().arrestsAsPart(12)),
                new Example("same-cartel", slice().against("north-group"), whole().against("north-group")),
                new Example(
                        "same-platform", slice().partOf("Heron").onPlatform("Sky ECC"), whole().onPlatform("Sky ECC")),
                new Example("same-day", slice().partOf("Heron"), whole()),
                new Example(
                        "same-news",
                        about().in("ES").partOf("Heron").arrests(12),
                        about().named("Heron").in(MANY).arrests(60)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void thisIsWhatALevelIsAbout(Example example) {
        assertThat(contained(example.part(), example.whole()).findings())
                .extracting(Finding::level)
                .contains(example.level());
        assertThat(contained(example.whole(), example.part()).part()).isEqualTo("b#0");
    }

    @Test
    void everyLevelOfTheFileHasAnExampleHere() {
        Set<String> inFile = DataFile.lines("part-weights.tsv").stream()
                .map(line -> line.fields(4).get(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(examples().map(Example::level)).containsExactlyInAnyOrderElementsOf(inFile);
    }

    private Containment contained(OperationBuilder one, OperationBuilder other) {
        return comparer.contained(profile("a", one), profile("b", other)).orElseThrow();
    }

    private Profile profile(String id, OperationBuilder operation) {
        return comparer.profile(
                Account.of(report(id, "daily.example", "2024-04-03", operation)).get(0));
    }

    private static OperationBuilder slice() {
        return about().on(DAY).in("ES").arrests(12);
    }

    private static OperationBuilder whole() {
        return about().named("Operation Heron").on(DAY).in(MANY).arrests(60);
    }
}
