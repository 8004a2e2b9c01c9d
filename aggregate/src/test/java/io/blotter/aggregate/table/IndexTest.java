package io.blotter.aggregate.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Both kinds of index hold what was put in and not removed. */
class IndexTest {
    private record Step(boolean put, long key, String value) {}

    @Property(tries = 1000)
    void whatWasPutAndNotRemovedIsThere(@ForAll("steps") List<Step> steps) {
        Map<Long, Set<String>> expected = new HashMap<>();
        Index onHeap = new MemoryIndex();
        Index inTable = new TableIndex(new MemoryTable<>());
        for (Step step : steps) {
            Set<String> values = expected.computeIfAbsent(step.key(), any -> new TreeSet<>());
            if (step.put()) {
                values.add(step.value());
                onHeap.put(step.key(), step.value());
                inTable.put(step.key(), step.value());
            } else {
                values.remove(step.value());
                onHeap.remove(step.key(), step.value());
                inTable.remove(step.key(), step.value());
            }
        }

        expected.forEach((key, values) -> {
            assertThat(onHeap.under(key)).containsExactlyInAnyOrderElementsOf(values);
            assertThat(inTable.under(key)).containsExactlyInAnyOrderElementsOf(values);
        });
    }

    @Example
    void aLargeIndexIsEmptiedAgain() {
        MemoryIndex index = new MemoryIndex();
        for (long key = 0; key < 5_000; key++) {
            index.put(key * key, "a");
        }
        for (long key = 0; key < 5_000; key += 2) {
            index.remove(key * key, "a");
        }

        for (long key = 0; key < 5_000; key++) {
            assertThat(index.under(key * key)).isEqualTo(key % 2 == 0 ? List.of() : List.of("a"));
        }
    }

    /** Keys of which many want the same place: those that differ by what an index on the heap has places are spread alike. */
    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Long> keys =
                Arbitraries.longs().between(0, 40).map(number -> number % 3 == 0 ? number << 42 : number);
        return Combinators.combine(Arbitraries.of(true, true, false), keys, Arbitraries.of("a", "b", "c"))
                .as(Step::new)
                .list()
                .ofMaxSize(120);
    }
}
