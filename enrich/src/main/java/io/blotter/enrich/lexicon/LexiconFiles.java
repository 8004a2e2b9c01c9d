package io.blotter.enrich.lexicon;

import io.blotter.enrich.text.WordList;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the lexicon's data files: tab-separated kind, id, detail and forms. Forms are separated by '|'; "car/s" stands for
 * "car" and "cars", "box/es" for "box" and "boxes".
 */
final class LexiconFiles {
    private static final List<String> FILES = List.of(
            "numbers.tsv",
            "units.tsv",
            "currencies.tsv",
            "hedges.tsv",
            "substances.tsv",
            "things.tsv",
            "persons.tsv",
            "triggers.tsv",
            "idioms.tsv",
            "cues.tsv",
            "countries.tsv",
            "agencies.tsv",
            "cartels.tsv",
            "platforms.tsv",
            "scenes.tsv");

    private LexiconFiles() {}

    static void readAll(Lexicon.Builder builder) {
        for (String file : FILES) {
            for (String line : WordList.lines(file)) {
                readLine(builder, file, line);
            }
        }
    }

    private static void readLine(Lexicon.Builder builder, String file, String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != 4) {
            throw new IllegalStateException(
                    file + ": a line needs kind, id, detail and forms, separated by tabs: '" + line + "'");
        }
        // few different words, compared all the time
        Term term = new Term(TermKind.valueOf(columns[0]), columns[1].intern(), columns[2].intern());
        for (String form : columns[3].split("\\|", -1)) {
            for (String written : numbersOf(form.strip())) {
                builder.add(term, wordsOf(written));
            }
        }
    }

    /** Singular and plural of a form written "car/s"; the form itself otherwise. */
    static List<String> numbersOf(String form) {
        int slash = form.lastIndexOf('/');
        if (slash < 0) {
            return List.of(form);
        }
        String stem = form.substring(0, slash);
        return List.of(stem, stem + form.substring(slash + 1));
    }

    /** The words as the tokenizer cuts them: hyphens away, "'s" apart, letters, digits and signs each by themselves. */
    private static List<String> wordsOf(String form) {
        List<String> words = new ArrayList<>();
        for (String word : form.replace('-', ' ').split(" ", -1)) {
            if (isInitials(word) || (word.endsWith("$") && word.length() <= 4)) {
                words.add(word);
            } else {
                cut(word, words);
            }
        }
        return words;
    }

    private static void cut(String word, List<String> words) {
        int from = 0;
        for (int i = 1; i <= word.length(); i++) {
            if (i == word.length() || isCut(word, i)) {
                words.add(word.substring(from, i));
                from = i;
            }
        }
    }

    /** Whether the tokenizer cuts before character {@code i}. */
    private static boolean isCut(String word, int i) {
        char before = word.charAt(i - 1);
        char here = word.charAt(i);
        boolean more = i + 1 < word.length();
        if (Character.isLetter(here)) {
            return !Character.isLetter(before) && !(before == '\'' && i > 1);
        }
        if (Character.isDigit(here)) {
            boolean separator = (before == '.' || before == ',') && i > 1 && Character.isDigit(word.charAt(i - 2));
            return !Character.isDigit(before) && !separator;
        }
        boolean inNumber = (here == '.' || here == ',')
                && Character.isDigit(before)
                && more
                && Character.isDigit(word.charAt(i + 1));
        return !inNumber && Character.getType(here) != Character.NON_SPACING_MARK;
    }

    /** "U.S.", "U.K": one token, like "HK$". */
    private static boolean isInitials(String word) {
        boolean initials = word.length() > 2;
        for (int i = 0; i < word.length() && initials; i++) {
            initials = i % 2 == 0 ? Character.isLetter(word.charAt(i)) : word.charAt(i) == '.';
        }
        return initials;
    }
}
