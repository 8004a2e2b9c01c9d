package io.blotter.aggregate.table;

import java.util.Arrays;
import java.util.List;

/**
 * An index on the heap: one row of keys and one of values, each value where its key says or, where that place is taken, in the
 * next free one. A number that is looked for in vain, as most are, costs one look into memory.
 */
public final class MemoryIndex implements Index {
    private static final String[] FREE = {};
    private static final int FIRST_SIZE = 1 << 10;

    /** Spreads keys over places, so that the index relies on no property of theirs. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] keys = new long[FIRST_SIZE];
    private String[][] values = freePlaces(FIRST_SIZE);
    private int taken;

    @Override
    public void put(long key, String value) {
        int place = place(key);
        String[] there = values[place];
        if (Arrays.asList(there).contains(value)) {
            return;
        }
        String[] more = Arrays.copyOf(there, there.length + 1);
        more[there.length] = value;
        keys[place] = key;
        values[place] = more;
        if (there.length == 0 && ++taken > keys.length / 2) {
            grow();
        }
    }

    @Override
    public void remove(long key, String value) {
        int place = place(key);
        String[] there = values[place];
        int at = Arrays.asList(there).indexOf(value);
        if (at < 0) {
            return;
        }
        if (there.length == 1) {
            free(place);
            return;
        }
        String[] fewer = Arrays.copyOf(there, there.length - 1);
        System.arraycopy(there, at + 1, fewer, at, fewer.length - at);
        values[place] = fewer;
    }

    @Override
    public List<String> under(long key) {
        String[] there = values[place(key)];
        return there.length == 0 ? List.of() : Arrays.asList(there);
    }

    /** Where a key is, or would be put. */
    private int place(long key) {
        int place = home(key);
        while (values[place].length > 0 && keys[place] != key) {
            place = next(place);
        }
        return place;
    }

    /** Frees a place, and moves up what stands behind it only because it was taken. */
    private void free(int place) {
        int free = place;
        for (int at = next(free); values[at].length > 0; at = next(at)) {
            boolean reachesFree = ((at - home(keys[at])) & (keys.length - 1)) >= ((at - free) & (keys.length - 1));
            if (reachesFree) {
                keys[free] = keys[at];
                values[free] = values[at];
                free = at;
            }
        }
        values[free] = FREE;
        taken--;
    }

    private void grow() {
        long[] formerKeys = keys;
        String[][] formerValues = values;
        keys = new long[2 * formerKeys.length];
        values = freePlaces(keys.length);
        for (int i = 0; i < formerKeys.length; i++) {
            if (formerValues[i].length > 0) {
                int place = place(formerKeys[i]);
                keys[place] = formerKeys[i];
                values[place] = formerValues[i];
            }
        }
    }

    private int home(long key) {
        return (int) ((key * SPREAD) >>> 32) & (keys.length - 1);
    }

    private int next(int place) {
        return (place + 1) & (keys.length - 1);
    }

    private static String[][] freePlaces(int number) {
        String[][] places = new String[number][];
        Arrays.fill(places, FREE);
        return places;
    }
}
