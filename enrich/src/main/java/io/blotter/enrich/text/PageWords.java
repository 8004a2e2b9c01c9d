package io.blotter.enrich.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How lines begin that belong to the page and not to the story. */
public final class PageWords {
    /** Each by its first word. */
    private final Map<String, List<List<String>>> related = new HashMap<>();

    private final Map<String, List<List<String>>> boilerplate = new HashMap<>();
    private final Map<String, List<List<String>>> endings = new HashMap<>();

    private PageWords() {}

    /** The phrases of the data file page-words.tsv. */
    public static PageWords standard() {
        PageWords words = new PageWords();
        for (String line : WordList.lines("page-words.tsv")) {
            String[] columns = line.split("\t", -1);
            List<String> phrase = List.of(columns[1].split(" ", -1));
            switch (columns[0]) {
                case "RELATED" -> add(words.related, phrase);
                case "BOILERPLATE" -> add(words.boilerplate, phrase);
                case "END" -> add(words.endings, phrase);
                default -> throw new IllegalStateException("page-words.tsv: unknown kind in line '" + line + "'");
            }
        }
        return words;
    }

    private static void add(Map<String, List<List<String>>> phrases, List<String> phrase) {
        phrases.computeIfAbsent(phrase.get(0), unused -> new ArrayList<>()).add(phrase);
    }

    boolean startsRelated(List<Token> tokens, int from, int to) {
        return startsWithAny(related, tokens, from, to);
    }

    boolean isBoilerplate(List<Token> tokens, int from, int to) {
        return startsWithAny(boilerplate, tokens, from, to) || endsPage(tokens, from, to);
    }

    /** Whether nothing after this line belongs to the story. */
    boolean endsPage(List<Token> tokens, int from, int to) {
        return startsWithAny(endings, tokens, from, to);
    }

    private static boolean startsWithAny(
            Map<String, List<List<String>>> phrases, List<Token> tokens, int from, int to) {
        for (List<String> phrase : phrases.getOrDefault(tokens.get(from).key(), List.of())) {
            if (startsWith(phrase, tokens, from, to)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(List<String> phrase, List<Token> tokens, int from, int to) {
        if (to - from < phrase.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (!tokens.get(from + i).is(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }
}
