package io.blotter.enrich.lexicon;

import io.blotter.enrich.text.Vocabulary;
import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The words that can follow others, with where they lead, by their numbers. A word that is not there is nearly always known
 * by one look.
 */
final class Followers {
    private static final int EMPTY = -1;
    private static final Followers NONE = new Followers(0);

    private final int[] words;
    private final Lexicon.Node[] nodes;

    private Followers(int capacity) {
        words = new int[capacity];
        Arrays.fill(words, EMPTY);
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
        int at = node.word() & (words.length - 1);
        while (words[at] != EMPTY) {
            at = (at + 1) & (words.length - 1);
        }
        words[at] = node.word();
        nodes[at] = node;
    }

    boolean isEmpty() {
        return words.length == 0;
    }

    /** Where the word of this number leads; null where it cannot follow. */
    Lexicon.@Nullable Node get(int word) {
        if (words.length == 0 || word == Vocabulary.UNKNOWN) {
            return null;
        }
        int at = word & (words.length - 1);
        while (words[at] != EMPTY) {
            if (words[at] == word) {
                return nodes[at];
            }
            at = (at + 1) & (words.length - 1);
        }
        return null;
    }
}
