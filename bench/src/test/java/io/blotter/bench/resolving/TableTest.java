package io.blotter.bench.resolving;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bench.counting.Tally;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void allHoldsWhereEveryBarIsReached() {
        assertThat(table(row(10_000, 0, 2_100, 5_000), row(100_000, -0.009, 2_000, 5_500))
                        .verdict())
                .isEqualTo("every bar is reached");
    }

    @Test
    void onlyTheLargestWorldsTotalsAreHeldToTheBar() {
        assertThat(table(row(1_000, 0.04, 3_000, 5_000), row(10_000, 0, 3_000, 5_000))
                        .allHold())
                .isTrue();
    }

    @Test
    void whatIsNotReachedIsNamed() {
        assertThat(table(row(10_000, 0, 4_000, 5_000), row(100_000, 0.02, 1_900, 9_000))
                        .verdict())
                .contains("totals are off by 2.00 %", "1,900 announcements", "time for each", "memory for each");
    }

    @Test
    void anOrderThatMakesADifferenceFails() {
        assertThat(new Table(List.of(row(1_000, 0, 3_000, 5_000)), false).allHold())
                .isFalse();
    }

    private static Table table(Row... rows) {
        return new Table(List.of(rows), true);
    }

    private static Row row(int announcements, double off, double perSecond, double bytes) {
        return new Row(
                announcements,
                Order.PUBLICATION,
                new Tally.Deviation(off, 0, 0),
                new Truth.BCubed(1, 1),
                perSecond,
                bytes);
    }
}
