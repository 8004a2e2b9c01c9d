package io.blotter.bench.latency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class StopwatchTest {
    private static final int ANNOUNCEMENTS = 3;

    private final Stopwatch stopwatch = new Stopwatch("the page", ANNOUNCEMENTS);

    @Test
    void theNthOfAGroupIsSeenWithTheNthThatItsTotalsRestOn() throws InterruptedException {
        // Given
        stopwatch.due(0, "one", milliseconds(0));
        stopwatch.due(1, "other", milliseconds(10));
        stopwatch.due(2, "one", milliseconds(20));

        // When
        stopwatch.moved("one", 1, milliseconds(100));
        stopwatch.moved("one", 2, milliseconds(150));
        stopwatch.moved("other", 1, milliseconds(200));

        // Then
        assertThat(stopwatch.await(0)).isZero();
        assertThat(stopwatch.times(0).milliseconds()).containsExactly(100.0, 130.0, 190.0);
        assertThat(stopwatch.times(1).milliseconds()).as("after a warm-up").containsExactly(130.0, 190.0);
    }

    @Test
    void totalsThatMoveOnceForTwoShowBoth() throws InterruptedException {
        // Given
        stopwatch.due(0, "one", milliseconds(0));
        stopwatch.due(1, "one", milliseconds(20));

        // When
        stopwatch.moved("one", 2, milliseconds(100));

        // Then
        assertThat(stopwatch.await(0)).as("the third is not seen").isEqualTo(1);
        assertThat(stopwatch.times(0).milliseconds()).contains(100.0, 80.0);
    }

    private static long milliseconds(long some) {
        return TimeUnit.MILLISECONDS.toNanos(some);
    }
}
