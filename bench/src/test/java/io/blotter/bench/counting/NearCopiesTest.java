package io.blotter.bench.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class NearCopiesTest {
    @Test
    void wordsAreTakenThreeByThreeWithoutCaseAndPunctuation() {
        assertThat(NearCopies.triples("Police seized: nine CARS."))
                .contains("police seized nine", "seized nine cars")
                .doesNotContain("nine cars police");
    }

    @Test
    void theOverlapIsTheShareOfWhatBothHave() {
        assertThat(NearCopies.overlap(Set.of("a", "b", "c"), Set.of("b", "c", "d")))
                .isEqualTo(0.5);
        assertThat(NearCopies.overlap(Set.of(), Set.of())).isEqualTo(1);
    }
}
