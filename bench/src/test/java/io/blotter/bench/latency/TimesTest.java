package io.blotter.bench.latency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimesTest {
    private static final int SLOW = 601;

    @Test
    void percentilesAreThoseOfTheNearestRank() {
        Times times = new Times("the page", List.of(40.0, 10.0, 30.0, 20.0));

        assertThat(times.percentile(50)).isEqualTo(20);
        assertThat(times.percentile(51)).isEqualTo(30);
        assertThat(times.percentile(100)).isEqualTo(40);
    }

    @Test
    void oneOfAHundredMayBeSlowAndNoMore() {
        assertThat(hundredWith(1).reachTheBars()).isTrue();
        assertThat(hundredWith(2).reachTheBars()).isFalse();
    }

    @Test
    void halfOfThemMustBeQuick() {
        assertThat(new Times("the page", Collections.nCopies(2, 251.0)).reachTheBars())
                .isFalse();
    }

    @Test
    void placesStandBesideEachOther() {
        String table = Times.table(List.of(hundredWith(0), new Times("elsewhere", List.of(7.0))));

        assertThat(table)
                .contains("the page, ms", "elsewhere, ms")
                .containsPattern("p99 \\| +100 \\| +7 \\| at most 600");
    }

    private static Times hundredWith(int slow) {
        List<Double> all = new ArrayList<>(Collections.nCopies(100 - slow, 100.0));
        all.addAll(Collections.nCopies(slow, (double) SLOW));
        return new Times("the page", all);
    }
}
