package io.blotter.enrich.lexicon;

import io.blotter.enrich.text.WordList;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The names of the gazetteer's groups, for people who look one up: capitals, accents, apostrophes and hyphens do not matter, as
 * they do where texts are read.
 */
public final class CartelNames {
    private static final Pattern ACCENTS_AND_APOSTROPHES = Pattern.compile("[\\p{M}'\u2019]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, SortedSet<String>> ids;
    private final SortedMap<String, String> names;

    private CartelNames(Map<String, SortedSet<String>> ids, SortedMap<String, String> names) {
        this.ids = ids;
        this.names = names;
    }

    /** The groups of {@code cartels.tsv}. */
    public static CartelNames standard() {
        Map<String, SortedSet<String>> ids = new TreeMap<>();
        SortedMap<String, String> names = new TreeMap<>();
        for (String line : WordList.lines("cartels.tsv")) {
            String[] columns = line.split("\t", -1);
            if (!columns[0].equals(TermKind.CARTEL.name())) {
                continue;
            }
            names.putIfAbsent(columns[1], columns[2]);
            add(ids, columns[2], columns[1]);
            for (String form : columns[3].split("\\|", -1)) {
                LexiconFiles.numbersOf(form.strip()).forEach(written -> add(ids, written, columns[1]));
            }
        }
        return new CartelNames(ids, names);
    }

    private static void add(Map<String, SortedSet<String>> ids, String form, String id) {
        ids.computeIfAbsent(key(form), any -> new TreeSet<>()).add(id);
    }

    /** The id that a name would have: lower case, without accents and apostrophes, words joined by hyphens. */
    public static String key(String name) {
        String letters = ACCENTS_AND_APOSTROPHES
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("");
        return BETWEEN_WORDS.matcher(letters.strip().toLowerCase(Locale.ROOT)).replaceAll("-");
    }

    /** The ids of the groups that go by {@code name}, ascending: several where they share it, none where it is unknown. */
    public Set<String> ids(String name) {
        return ids.getOrDefault(key(name), new TreeSet<>());
    }

    /** All groups: the canonical name of each id. */
    public SortedMap<String, String> names() {
        return new TreeMap<>(names);
    }
}
