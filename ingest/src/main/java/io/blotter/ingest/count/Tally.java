package io.blotter.ingest.count;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/** Counts how often each of several things happened since the start. Safe for several threads. */
public final class Tally<K extends Enum<K>> {
    private final Map<K, LongAdder> counts;

    /** All zero. */
    public Tally(Class<K> kinds) {
        EnumMap<K, LongAdder> zero = new EnumMap<>(kinds);
        for (K kind : kinds.getEnumConstants()) {
            zero.put(kind, new LongAdder());
        }
        this.counts = Collections.unmodifiableMap(zero);
    }

    /** It happened once more. */
    public void add(K kind) {
        counter(kind).increment();
    }

    /** How often it happened so far. */
    public long of(K kind) {
        return counter(kind).sum();
    }

    private LongAdder counter(K kind) {
        LongAdder counter = counts.get(kind);
        if (counter == null) {
            throw new IllegalArgumentException("not of the kinds that are counted: " + kind);
        }
        return counter;
    }
}
