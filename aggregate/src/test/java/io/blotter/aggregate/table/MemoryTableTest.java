package io.blotter.aggregate.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

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

    /** Without lone surrogates, which have no UTF-8 form. */
    private static String wellFormed(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
