package io.blotter.enrich.text;

import java.util.ArrayList;
import java.util.List;

/** How lines begin that belong to the page and not to the story. */
public final class PageWords {
    private final List<List<String>> related = new ArrayList<>();
    private final List<List<String>> boilerplate = new ArrayList<>();
    private final List<List<String>> endings = new ArrayList<>();

    private PageWords() {}

    /** The phrases of the data file page-words.tsv. */
    public static PageWords standard() {
        PageWords words = new PageWords();
        for (String line : WordList.lines("page-words.tsv")) {
            String[] columns = line.split("\t", -1);
            List<String> phrase = List.of(columns[1].split(" ", -1));
            switch (columns[0]) {
                case "RELATED" -> words.related.add(phrase);
                case "BOILERPLATE" -> words.boilerplate.add(phrase);
                case "END" -> words.endings.add(phrase);
                default -> throw new IllegalStateException("page-words.tsv: unknown kind in line '" + line + "'");
            }
        }
        return words;
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

    private static boolean startsWithAny(List<List<String>> phrases, List<Token> tokens, int from, int to) {
        for (List<String> phrase : phrases) {
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
