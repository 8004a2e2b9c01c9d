package io.blotter.explanation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Names that look like another one: those that hold it, and those that a few slips of the hand lead to. */
public final class NearNames {
    private static final int SHORTEST_PART = 3;
    private static final int LETTERS_PER_SLIP = 3;

    private final SortedMap<String, String> ids = new TreeMap<>();

    /** Adds a name of something. */
    void add(String name, String id) {
        ids.put(name.toLowerCase(Locale.ROOT), id);
    }

    /** The ids of the names nearest to {@code wanted}, at most {@code most}. */
    public List<String> to(String wanted, int most) {
        String folded = wanted.strip().toLowerCase(Locale.ROOT);
        return ids.entrySet().stream()
                .filter(name -> isNear(folded, name.getKey()))
                .sorted(Comparator.comparingInt(name -> slips(folded, name.getKey())))
                .map(Map.Entry::getValue)
                .distinct()
                .limit(most)
                .toList();
    }

    private static boolean isNear(String wanted, String name) {
        return (wanted.length() >= SHORTEST_PART && name.contains(wanted))
                || (name.length() >= SHORTEST_PART && wanted.contains(name))
                || slips(wanted, name) <= Math.max(1, wanted.length() / LETTERS_PER_SLIP);
    }

    /** How many letters were added, lost or taken for others: Levenshtein's distance. */
    private static int slips(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(before[j], row[j - 1]) + 1);
            }
            before = row;
        }
        return before[other.length()];
    }
}
