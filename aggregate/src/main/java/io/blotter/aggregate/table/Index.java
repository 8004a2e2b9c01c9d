package io.blotter.aggregate.table;

import java.util.List;

/** Which values stand under a number: each value once. Not safe for use by several threads at once. */
public interface Index {
    /** Puts a value under a number; nothing happens where it is there. */
    void put(long key, String value);

    /** Removes a value from a number; nothing happens where it is not there. */
    void remove(long key, String value);

    /** The values under a number, in any order; valid until the index changes. */
    List<String> under(long key);
}
