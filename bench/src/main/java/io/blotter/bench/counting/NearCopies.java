package io.blotter.bench.counting;

import io.blotter.schemas.Announcement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Leaves out texts that share most of their words, three by three, with one before them. */
final class NearCopies {
    private static final int WORDS = 3;

    /** Share of triples in the union of both texts from which on they are taken for one. */
    private static final double ENOUGH = 0.5;

    private NearCopies() {}

    static List<Announcement> leftOut(List<Announcement> announcements) {
        List<Announcement> kept = new ArrayList<>();
        List<Set<String>> triples = new ArrayList<>();
        for (Announcement announcement : announcements) {
            Set<String> ofThis = triples(announcement.getBody());
            if (triples.stream().noneMatch(other -> overlap(ofThis, other) >= ENOUGH)) {
                kept.add(announcement);
                triples.add(ofThis);
            }
        }
        return kept;
    }

    static Set<String> triples(String text) {
        List<String> words = List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1));
        Set<String> triples = new HashSet<>();
        for (int i = 0; i + WORDS <= words.size(); i++) {
            triples.add(String.join(" ", words.subList(i, i + WORDS)));
        }
        return triples;
    }

    static double overlap(Set<String> some, Set<String> others) {
        Set<String> shared = new HashSet<>(some);
        shared.retainAll(others);
        int all = some.size() + others.size() - shared.size();
        return all == 0 ? 1 : (double) shared.size() / all;
    }
}
