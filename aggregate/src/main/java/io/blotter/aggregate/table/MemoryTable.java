package io.blotter.aggregate.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A table on the heap. Keys of two parts with {@link #SEPARATOR} between them lie together by their first part, so that what
 * is looked up by a first part is found in one step, however much there is.
 */
public final class MemoryTable<V> implements Table<V> {
    /** The order of UTF-8 bytes, which differs from {@link String#compareTo} where surrogates meet higher BMP characters. */
    public static final Comparator<String> CODE_POINT_ORDER = MemoryTable::compareCodePoints;

    /** Between the parts of a key. It is the least character, so that shelves one after the other are in the order of keys. */
    private static final char SEPARATOR = '\u0000';

    /** By whole key: the keys of one part, for who knows the key. */
    private final Map<String, V> values = new HashMap<>();

    /** The same in the order of keys, for who does not; kept from the first time that somebody asks for it. */
    private final NavigableMap<String, V> entries = new TreeMap<>(CODE_POINT_ORDER);

    private boolean ordered;

    /** By first part with the separator: what follows. */
    private final Map<String, Shelf<V>> shelves = new HashMap<>();

    private int size;

    @Override
    public Optional<V> get(String key) {
        int second = secondPart(key);
        if (second == 0) {
            return Optional.ofNullable(values.get(key));
        }
        Shelf<V> shelf = shelves.get(key.substring(0, second));
        return shelf == null ? Optional.empty() : shelf.get(key.substring(second));
    }

    @Override
    public void put(String key, V value) {
        int second = secondPart(key);
        boolean added;
        if (second == 0) {
            added = values.put(key, value) == null;
            if (ordered) {
                entries.put(key, value);
            }
        } else {
            added = shelves.computeIfAbsent(key.substring(0, second), any -> new Shelf<>())
                    .put(key.substring(second), value);
        }
        size += added ? 1 : 0;
    }

    @Override
    public void remove(String key) {
        int second = secondPart(key);
        boolean removed;
        if (second == 0) {
            removed = values.remove(key) != null;
            entries.remove(key);
        } else {
            String first = key.substring(0, second);
            Shelf<V> shelf = shelves.get(first);
            removed = shelf != null && shelf.remove(key.substring(second));
            if (shelf != null && shelf.isEmpty()) {
                shelves.remove(first);
            }
        }
        size -= removed ? 1 : 0;
    }

    @Override
    public List<Entry<V>> withPrefix(String prefix) {
        List<Entry<V>> found = new ArrayList<>();
        int second = secondPart(prefix);
        if (second > 0) {
            String first = prefix.substring(0, second);
            Shelf<V> shelf = shelves.get(first);
            if (shelf != null) {
                shelf.addTo(found, first, prefix.substring(second));
            }
            return found;
        }
        for (Map.Entry<String, V> entry : ordered().tailMap(prefix, true).entrySet()) {
            if (!entry.getKey().startsWith(prefix)) {
                break;
            }
            found.add(new Entry<>(entry.getKey(), entry.getValue()));
        }
        if (!shelves.isEmpty()) {
            shelves.forEach((first, shelf) -> {
                if (first.startsWith(prefix)) {
                    shelf.addTo(found, first, "");
                }
            });
            found.sort(Comparator.comparing(Entry::key, CODE_POINT_ORDER));
        }
        return found;
    }

    private NavigableMap<String, V> ordered() {
        if (!ordered) {
            entries.putAll(values);
            ordered = true;
        }
        return entries;
    }

    @Override
    public List<V> valuesWithPrefix(String prefix) {
        int second = secondPart(prefix);
        if (second > 0 && second == prefix.length()) {
            Shelf<V> shelf = shelves.get(prefix);
            return shelf == null ? List.of() : shelf.all();
        }
        return Table.super.valuesWithPrefix(prefix);
    }

    /** How many entries there are. */
    public int size() {
        return size;
    }

    /** Where a key's second part begins; 0 where it has but one. */
    private static int secondPart(String key) {
        return key.indexOf(SEPARATOR) + 1;
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
