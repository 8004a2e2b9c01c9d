package io.blotter.aggregate.table;

import java.util.List;
import java.util.Optional;

/**
 * A table with string keys in ascending order of their code points (which is the order of their UTF-8 bytes). Not safe
 * for use by several threads at once.
 *
 * @param <V> what the values are: immutable
 */
public interface Table<V> {
    /** The value under a key; empty where there is none. */
    Optional<V> get(String key);

    /** Sets the value under a key. */
    void put(String key, V value);

    /** Removes a key; nothing happens where it is not there. */
    void remove(String key);

    /** All entries whose keys start with a prefix, by key ascending: a copy, untouched by later changes. */
    List<Entry<V>> withPrefix(String prefix);

    /** The values of these entries, in the same order: for where the keys are known well enough. */
    default List<V> valuesWithPrefix(String prefix) {
        return withPrefix(prefix).stream().map(Entry::value).toList();
    }

    /** A key and its value. */
    record Entry<V>(String key, V value) {}
}
