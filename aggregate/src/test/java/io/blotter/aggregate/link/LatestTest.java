package io.blotter.aggregate.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LatestTest {
    @Test
    void whatWasNotAskedForLongestIsForgotten() {
        Latest<String, Integer> latest = new Latest<>(2);
        latest.put("a", 1);
        latest.put("b", 2);
        assertThat(latest).containsEntry("a", 1);
        latest.get("a");

        latest.put("c", 3);

        assertThat(latest).containsOnlyKeys("a", "c");
    }
}
