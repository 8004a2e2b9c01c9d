package io.blotter.aggregate.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The entries of a table whose keys start alike, by the rest of their keys: few, so they lie in a row. */
final class Shelf<V> {
    private final ArrayList<String> rests = new ArrayList<>(1);
    private final ArrayList<V> values = new ArrayList<>(1);

    boolean isEmpty() {
        return rests.isEmpty();
    }

    Optional<V> get(String rest) {
        int place = place(rest);
        return place < 0 ? Optional.empty() : Optional.of(values.get(place));
    }

    /** Whether it was not there before. */
    boolean put(String rest, V value) {
        int place = place(rest);
        if (place >= 0) {
            values.set(place, value);
            return false;
        }
        rests.add(-place - 1, rest);
        values.add(-place - 1, value);
        return true;
    }

    /** Whether it was there. */
    boolean remove(String rest) {
        int place = place(rest);
        if (place < 0) {
            return false;
        }
        rests.remove(place);
        values.remove(place);
        return true;
    }

    /** All values, by key: a copy. */
    List<V> all() {
        return List.copyOf(values);
    }

    /** Adds the entries whose rest of the key starts with a prefix. */
    void addTo(List<Table.Entry<V>> found, String first, String prefix) {
        for (int place = 0; place < rests.size(); place++) {
            String rest = rests.get(place);
            if (rest.startsWith(prefix)) {
                found.add(new Table.Entry<>(first + rest, values.get(place)));
            }
        }
    }

    /** Where a rest is; below 0 where it is not: -1 minus where it would be. */
    private int place(String rest) {
        int low = 0;
        int high = rests.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = MemoryTable.CODE_POINT_ORDER.compare(rests.get(middle), rest);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -low - 1;
    }
}
