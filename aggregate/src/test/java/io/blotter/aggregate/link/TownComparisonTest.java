package io.blotter.aggregate.link;

import static io.blotter.aggregate.sample.Reports.about;
import static io.blotter.aggregate.sample.Reports.background;
import static io.blotter.aggregate.sample.Reports.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.aggregate.sample.OperationBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

class TownComparisonTest {
    private final Comparer comparer = Comparer.standard();

    @Test
    void aSharedTownSpeaksForOneOperation() {
        assertThat(levels(
                        about().around("ES/palma", "ES/madrid"),
                        about().around("ES/palma").in("ES")))
                .containsExactly("same");
        assertThat(levels(about().around("ES/palma", "NL/breda"), about().around("NL/breda", "ES/palma")))
                .containsExactly("several");
    }

    @Test
    void otherTownsOfOneCountrySpeakAgainst() {
        assertThat(levels(about().around("ES/palma"), about().around("ES/vigo")))
                .containsExactly("different");
    }

    @Test
    void townsOfOtherCountriesAndOfBackgroundMentionsSayNothing() {
        assertThat(levels(about().around("ES/palma"), about().around("NL/breda")))
                .isEmpty();
        assertThat(levels(about().around("ES/palma"), background().around("ES/vigo")))
                .isEmpty();
        assertThat(levels(about().around("ES/palma"), about())).isEmpty();
    }

    @Test
    void storiesOfOneTownOnOneDayAreCompared() {
        CandidateKeys told =
                CandidateKeys.of(profile("a", about().around("ES/palma").on("2024-03-05")));
        CandidateKeys same = CandidateKeys.of(profile("b", about().around("ES/palma")));
        CandidateKeys elsewhere = CandidateKeys.of(profile("c", about().around("ES/vigo")));

        assertThat(CandidateKeysTest.finds(same, told)).isTrue();
        assertThat(CandidateKeysTest.finds(elsewhere, told)).isFalse();
    }

    private List<String> levels(OperationBuilder one, OperationBuilder other) {
        return comparer.compare(profile("a", one), profile("b", other)).findings().stream()
                .filter(finding -> finding.comparison().equals("towns"))
                .map(Finding::level)
                .toList();
    }

    private Profile profile(String id, OperationBuilder operation) {
        return comparer.profile(
                Account.of(report(id, "daily.example", "2024-03-06", operation)).get(0));
    }
}
