package io.blotter.aggregate.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MemoryTableTest {
    @Example
    void entriesWithAPrefixComeInOrder() {
        MemoryTable<String> table = new MemoryTable<>();
        table.put("b/2", "two");
        table.put("b/1", "one");
        table.put("a/1", "other");
        table.put("b0", "after");

        assertThat(table.withPrefix("b/")).extracting(Table.Entry::key).containsExactly("b/1", "b/2");
    }

    @Example
    void whatWasRemovedIsGone() {
        MemoryTable<String> table = new MemoryTable<>();
        table.put("a", "one");

        table.remove("a");
        table.remove("b");

        assertThat(table.get("a")).isEmpty();
    }

    @Property(tries = 1000)
    void keysAreInTheOrderOfTheirUtf8Bytes(@ForAll String one, @ForAll String other) {
        int byBytes = Arrays.compareUnsigned(
                wellFormed(one).getBytes(StandardCharsets.UTF_8),
                wellFormed(other).getBytes(StandardCharsets.UTF_8));

        assertThat(Integer.signum(MemoryTable.CODE_POINT_ORDER.compare(wellFormed(one), wellFormed(other))))
                .isEqualTo(Integer.signum(byBytes));
    }

    /** Keys of one part and of two, in and out again: a sorted map is what a table on the heap looks like from outside. */
    @Property(tries = 1000)
    void aTableIsASortedMap(@ForAll("steps") List<Step> steps, @ForAll("prefixes") String prefix) {
        MemoryTable<Integer> table = new MemoryTable<>();
        NavigableMap<String, Integer> map = new TreeMap<>();
        for (Step step : steps) {
            if (step.value() < 0) {
                table.remove(step.key());
                map.remove(step.key());
            } else {
                table.put(step.key(), step.value());
                map.put(step.key(), step.value());
            }
            assertThat(table.get(step.key())).isEqualTo(Optional.ofNullable(map.get(step.key())));
        }

        assertThat(table.size()).isEqualTo(map.size());
        assertThat(table.valuesWithPrefix(prefix))
                .containsExactlyElementsOf(table.withPrefix(prefix).stream()
                        .map(Table.Entry::value)
                        .toList());
        assertThat(table.withPrefix(prefix))
                .containsExactlyElementsOf(map.entrySet().stream()
                        .filter(entry -> entry.getKey().startsWith(prefix))
                        .map(entry -> new Table.Entry<>(entry.getKey(), entry.getValue()))
                        .toList());
    }

    /** A value is put under a key; one below 0 stands for the key's removal. */
    record Step(String key, int value) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(prefixes(), Arbitraries.integers().between(-2, 5))
                .as(Step::new)
                .list()
                .ofMaxSize(40);
    }

    /** Keys of this small world, whole ones and beginnings. */
    @Provide
    Arbitrary<String> prefixes() {
        return Arbitraries.of("", "a", "ab", "b", "a\0", "a\0x", "a\0xy", "a\0y", "ab\0", "ab\0x", "b\0x\0y", "b\0x");
    }

    /** Without lone surrogates, which have no UTF-8 form. */
    private static String wellFormed(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
