package io.blotter.aggregate.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;

class ShelfTest {
    private final Shelf<String> shelf = new Shelf<>();

    @Example
    void whatIsPutAgainTakesThePlaceOfWhatWasThere() {
        assertThat(shelf.put("a", "one")).isTrue();
        assertThat(shelf.put("a", "two")).isFalse();

        assertThat(shelf.get("a")).contains("two");
    }

    @Example
    void entriesComeInTheOrderOfTheirKeys() {
        shelf.put("b", "2");
        shelf.put("a", "1");
        shelf.put("c", "3");

        assertThat(entries("")).containsExactly("key a = 1", "key b = 2", "key c = 3");
    }

    @Example
    void onlyWhatStartsWithThePrefixIsFound() {
        shelf.put("ab", "1");
        shelf.put("b", "2");
        shelf.put("ac", "3");

        assertThat(entries("a")).containsExactly("key ab = 1", "key ac = 3");
    }

    @Example
    void isEmptyOnceEverythingIsRemoved() {
        shelf.put("a", "1");

        assertThat(shelf.remove("b")).isFalse();
        assertThat(shelf.remove("a")).isTrue();
        assertThat(shelf.isEmpty()).isTrue();
    }

    private List<String> entries(String prefix) {
        List<Table.Entry<String>> found = new ArrayList<>();
        shelf.addTo(found, "key ", prefix);
        return found.stream().map(entry -> entry.key() + " = " + entry.value()).toList();
    }
}
