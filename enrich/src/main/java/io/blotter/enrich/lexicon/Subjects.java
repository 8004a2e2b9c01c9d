package io.blotter.enrich.lexicon;

import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;
import io.blotter.enrich.text.Token;
import io.blotter.enrich.text.WordList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * What a text is about, apart from what was seized: kinds of crime, of suspects and victims, of cover. A word list of its own,
 * beside the others: its words keep what else they mean.
 */
public final class Subjects {
    /** Shortest word worth a look. */
    private static final int SHORTEST = 2;

    /** Ids by word. */
    private final Map<String, List<String>> words;

    /** Ids by second word, by first word. */
    private final Map<String, Map<String, List<String>>> pairs;

    private Subjects(Map<String, List<String>> words, Map<String, Map<String, List<String>>> pairs) {
        this.words = words;
        this.pairs = pairs;
    }

    /** The subjects of {@code subjects.tsv}. */
    public static Subjects standard() {
        Map<String, List<String>> words = new HashMap<>();
        Map<String, Map<String, List<String>>> pairs = new HashMap<>();
        for (String line : WordList.lines("subjects.tsv")) {
            String[] columns = line.split("\t", -1);
            if (columns.length != 2) {
                throw new IllegalStateException(
                        "subjects.tsv: a line needs an id and forms, separated by a tab: '" + line + "'");
            }
            String id = columns[0].intern();
            for (String form : columns[1].split("\\|", -1)) {
                for (String written : LexiconFiles.numbersOf(form)) {
                    int space = written.indexOf(' ');
                    Map<String, List<String>> byLast = space < 0
                            ? words
                            : pairs.computeIfAbsent(written.substring(0, space), any -> new HashMap<>());
                    byLast.computeIfAbsent(written.substring(space + 1), any -> new ArrayList<>(1))
                            .add(id);
                }
            }
        }
        return new Subjects(words, pairs);
    }

    /** The ids of what the sentences are about, ascending. */
    public NavigableSet<String> of(Document document, Collection<Sentence> sentences) {
        NavigableSet<String> found = new TreeSet<>();
        for (Sentence sentence : sentences) {
            for (int i = sentence.from(); i < sentence.to(); i++) {
                Token token = document.token(i);
                if (token.shape() == Token.Shape.WORD && token.key().length() >= SHORTEST) {
                    note(document, i, sentence, found);
                }
            }
        }
        return found;
    }

    private void note(Document document, int i, Sentence sentence, NavigableSet<String> found) {
        String key = document.token(i).key();
        found.addAll(words.getOrDefault(key, List.of()));
        Map<String, List<String>> seconds = pairs.getOrDefault(key, Map.of());
        if (!seconds.isEmpty()) {
            int next = document.is(i + 1, "-") ? i + 2 : i + 1;
            if (next < sentence.to()) {
                found.addAll(seconds.getOrDefault(document.token(next).key(), List.of()));
            }
        }
    }
}
