package io.blotter.enrich.text;

import java.util.Set;

/** Words whose full stop ends no sentence: "Mr", "Sgt", "Aug". */
public final class Abbreviations {
    private final Set<String> keys;

    private Abbreviations(Set<String> keys) {
        this.keys = keys;
    }

    /** The abbreviations of the data file abbreviations.txt. */
    public static Abbreviations standard() {
        return new Abbreviations(Set.copyOf(WordList.lines("abbreviations.txt")));
    }

    /** Whether a full stop after the word {@code key} is part of it. */
    boolean contains(String key) {
        return keys.contains(key);
    }
}
