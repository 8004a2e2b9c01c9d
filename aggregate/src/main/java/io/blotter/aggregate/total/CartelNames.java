package io.blotter.aggregate.total;

import io.blotter.aggregate.table.Table;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a group is called in its totals. Operations may disagree, where an analyst gave one of them an alias: a canonical name
 * comes before one made of an id, of several the first in order counts, whichever operation came last.
 */
final class CartelNames {
    private static final char SEPARATOR = '\u0000';
    private static final char CANONICAL = '0';
    private static final char PROVISIONAL = '1';

    private final Table<Long> stored;
    private final SortedMap<String, Integer> changes = new TreeMap<>();

    CartelNames(Table<Long> stored) {
        this.stored = stored;
    }

    /** Notes that an operation more or less gives a row of totals this name. */
    void count(String row, Cartel cartel, int sign) {
        changes.merge(
                row + SEPARATOR + (cartel.provisional() ? PROVISIONAL : CANONICAL) + cartel.name(), sign, Integer::sum);
    }

    /** Keeps what was noted. */
    void store() {
        changes.forEach((key, change) -> {
            if (change != 0) {
                long count = stored.get(key).orElse(0L) + change;
                if (count == 0) {
                    stored.remove(key);
                } else {
                    stored.put(key, count);
                }
            }
        });
    }

    /** The name of a row that operations are counted in, once it is stored. */
    String of(String row) {
        return stored.withPrefix(row + SEPARATOR).stream()
                .findFirst()
                .map(entry -> entry.key().substring(row.length() + 2))
                .orElseThrow();
    }
}
