package io.blotter.enrich.lexicon;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which words can follow, and where each leads. Every token of every text is looked up here, and most are not there: the
 * hashes lie in one array of their own, so that a word that is not there is known without touching any other memory.
 */
final class Followers<T> {
    private final int[] hashes;
    private final Object[] words;
    private final Object[] values;

    private Followers(int capacity) {
        hashes = new int[capacity];
        words = new Object[capacity];
        values = new Object[capacity];
    }

    /** The words of {@code map}; an empty one where it is empty. */
    static <T> Followers<T> of(Map<String, T> map) {
        int capacity = map.isEmpty() ? 0 : Integer.highestOneBit(map.size()) << 2;
        Followers<T> followers = new Followers<>(capacity);
        map.forEach(followers::put);
        return followers;
    }

    private void put(String word, T value) {
        int hash = hashOf(word);
        int at = hash & (hashes.length - 1);
        while (hashes[at] != 0) {
            at = (at + 1) & (hashes.length - 1);
        }
        hashes[at] = hash;
        words[at] = word;
        values[at] = value;
    }

    /** Where {@code word} leads; null where it cannot follow. */
    @SuppressWarnings("unchecked")
    @Nullable
    T get(String word) {
        if (hashes.length == 0) {
            return null;
        }
        int hash = hashOf(word);
        int at = hash & (hashes.length - 1);
        while (hashes[at] != 0) {
            if (hashes[at] == hash && words[at].equals(word)) {
                return (T) values[at];
            }
            at = (at + 1) & (hashes.length - 1);
        }
        return null;
    }

    /** Never 0, which marks an empty place. */
    private static int hashOf(String word) {
        int hash = word.hashCode() * 0x9E3779B9;
        int spread = hash ^ (hash >>> 15);
        return spread == 0 ? 1 : spread;
    }
}
