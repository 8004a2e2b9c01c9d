package io.blotter.aggregate.link;

import static io.blotter.aggregate.sample.Reports.about;
import static io.blotter.aggregate.sample.Reports.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.aggregate.sample.OperationBuilder;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CandidateKeysTest {
    private final Comparer comparer = Comparer.standard();

    static Stream<Arguments> pairs() {
        OperationBuilder load = about().on("2024-03-05").in("ES").drug("cocaine", "2611");
        return Stream.of(
                Arguments.of("a code name years later", true, "2024-03-06", named(), "2031-10-01", named()),
                Arguments.of("a rare load without any time", true, "2024-03-06", load, "", undated("ES", "2600")),
                Arguments.of("two loads without any time", true, "", undated("ES", "2611"), "", undated("ES", "2600")),
                Arguments.of("another country without any time", false, "2024-03-06", load, "", undated("SE", "2600")),
                Arguments.of(
                        "a town's story without a day",
                        true,
                        "2024-03-06",
                        about().on("2024-03-05").around("ES/palma"),
                        "2024-03-10",
                        about().around("ES/palma")),
                Arguments.of(
                        "a small count of that month, told much later",
                        true,
                        "2024-03-06",
                        about().in("ES").arrests(7),
                        "2025-04-01",
                        about().in("ES").arrests(7).between("2024-03-01", "2024-03-31")),
                Arguments.of(
                        "a small count of that month in another country",
                        false,
                        "2024-03-06",
                        about().in("ES").arrests(7),
                        "2025-04-01",
                        about().in("SE").arrests(7).between("2024-03-01", "2024-03-31")),
                Arguments.of(
                        "a small count, days later",
                        false,
                        "2024-03-06",
                        about().in("ES").arrests(7),
                        "2024-03-20",
                        about().in("ES").arrests(7)),
                Arguments.of(
                        "a rare subject in a town", true, "2024-03-06", judges("breda"), "2024-03-20", judges("breda")),
                Arguments.of("in another town", false, "2024-03-06", judges("breda"), "2024-03-20", judges("goes")),
                Arguments.of("another load without any time", false, "2024-03-06", load, "", undated("ES", "900")),
                Arguments.of(
                        "a rare load told again a year later",
                        false,
                        "2024-03-06",
                        load,
                        "2025-04-01",
                        undated("ES", "2611")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("pairs")
    void accountsMeetWhereTheyShareSomethingRareAndBothFindEachOther(
            String what,
            boolean meet,
            String publishedOne,
            OperationBuilder one,
            String publishedOther,
            OperationBuilder other) {
        CandidateKeys first = keys("a", publishedOne, one);
        CandidateKeys second = keys("b", publishedOther, other);

        assertThat(finds(first, second)).as(what).isEqualTo(meet);
        assertThat(finds(second, first)).as("%s, the other way", what).isEqualTo(meet);
    }

    private static OperationBuilder judges(String town) {
        return about().around("NL/" + town).concerning("judges");
    }

    private CandidateKeys keys(String id, String published, OperationBuilder operation) {
        return CandidateKeys.of(comparer.profile(
                Account.of(report(id, "daily.example", published, operation)).get(0)));
    }

    static boolean finds(CandidateKeys looking, CandidateKeys found) {
        Set<Long> kept = found.kept().boxed().collect(Collectors.toSet());
        return looking.looked().anyMatch(kept::contains);
    }

    private static OperationBuilder named() {
        return about().named("Grey Heron");
    }

    private static OperationBuilder undated(String country, String kilograms) {
        return about().in(country).drug("cocaine", kilograms);
    }
}
