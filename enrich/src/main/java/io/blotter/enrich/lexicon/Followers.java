package io.blotter.enrich.lexicon;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The words that can follow others, with where they lead. Every token of every text is looked up here, and what slows that
 * down is memory: the hashes lie in one array, so that a word that is not there is known without touching anything else, and
 * a word lies with where it leads.
 */
final class Followers {
    private static final Followers NONE = new Followers(0);

    private final int[] hashes;
    private final String[] words;
    private final Lexicon.Node[] nodes;

    private Followers(int capacity) {
        hashes = new int[capacity];
        words = new String[capacity];
        nodes = new Lexicon.Node[capacity];
    }

    /** Those that {@code nodes} are for, each under its word. */
    static Followers of(Collection<Lexicon.Node> nodes) {
        if (nodes.isEmpty()) {
            return NONE;
        }
        Followers followers = new Followers(Integer.highestOneBit(nodes.size()) << 2);
        nodes.forEach(followers::put);
        return followers;
    }

    private void put(Lexicon.Node node) {
        int hash = hashOf(node.word());
        int at = hash & (hashes.length - 1);
        while (hashes[at] != 0) {
            at = (at + 1) & (hashes.length - 1);
        }
        hashes[at] = hash;
        words[at] = node.word();
        nodes[at] = node;
    }

    boolean isEmpty() {
        return hashes.length == 0;
    }

    /** Where {@code word} leads; null where it cannot follow. */
    Lexicon.@Nullable Node get(String word) {
        if (hashes.length == 0) {
            return null;
        }
        int hash = hashOf(word);
        int at = hash & (hashes.length - 1);
        while (hashes[at] != 0) {
            if (hashes[at] == hash && words[at].equals(word)) {
                return nodes[at];
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
