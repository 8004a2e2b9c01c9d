package io.blotter.aggregate.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** A table on the heap. */
public final class MemoryTable<V> implements Table<V> {
    /** The order of UTF-8 bytes, which differs from {@link String#compareTo} where surrogates meet higher BMP characters. */
    public static final Comparator<String> CODE_POINT_ORDER = MemoryTable::compareCodePoints;

    private final NavigableMap<String, V> entries = new TreeMap<>(CODE_POINT_ORDER);

    @Override
    public Optional<V> get(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    @Override
    public void put(String key, V value) {
        entries.put(key, value);
    }

    @Override
    public void remove(String key) {
        entries.remove(key);
    }

    @Override
    public List<Entry<V>> withPrefix(String prefix) {
        List<Entry<V>> found = new ArrayList<>();
        for (Map.Entry<String, V> entry : entries.tailMap(prefix, true).entrySet()) {
            if (!entry.getKey().startsWith(prefix)) {
                break;
            }
            found.add(new Entry<>(entry.getKey(), entry.getValue()));
        }
        return found;
    }

    /** How many entries there are. */
    public int size() {
        return entries.size();
    }

    private static int compareCodePoints(String one, String other) {
        int length = Math.min(one.length(), other.length());
        for (int i = 0; i < length; i++) {
            char a = one.charAt(i);
            char b = other.charAt(i);
            if (a != b) {
                boolean oneIsSurrogate = Character.isSurrogate(a);
                return oneIsSurrogate == Character.isSurrogate(b) ? Character.compare(a, b) : oneIsSurrogate ? 1 : -1;
            }
        }
        return Integer.compare(one.length(), other.length());
    }
}
