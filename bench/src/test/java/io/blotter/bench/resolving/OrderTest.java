package io.blotter.bench.resolving;

import static org.assertj.core.api.Assertions.assertThat;

import io.blotter.bench.synthetic.Told;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OrderTest {
    private final List<Told> told = Stream.concat(
                    IntStream.range(0, 40).mapToObj(i -> told("a" + i, i)), Stream.of(told("a3", 50), told("a3", 60)))
            .toList();

    @Test
    void shufflingMovesEverythingAndLosesNothing() {
        assertThat(Order.SHUFFLED.of(told)).isNotEqualTo(told).containsExactlyInAnyOrderElementsOf(told);
    }

    @Test
    void versionsOfOneAnnouncementStayInTheirOrder() {
        assertThat(Order.SHUFFLED.of(told))
                .filteredOn(one -> one.announcementId().equals("a3"))
                .extracting(Told::published)
                .containsExactly(3L, 50L, 60L);
    }

    private static Told told(String id, long published) {
        return new Told(id, published, Optional.empty(), List.of(), id);
    }
}
