package io.blotter.enrich.report;

import io.blotter.enrich.text.TypographicForm;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What an announcement calls a group that the gazetteer knows under a name of its own. */
final class GroupName {
    /** Words that come and go in a group's name: agreement on them alone is none. */
    private static final Set<String> COMING_AND_GOING = Set.of(
            "the",
            "of",
            "de",
            "del",
            "la",
            "las",
            "los",
            "el",
            "cartel",
            "clan",
            "gang",
            "group",
            "mafia",
            "network",
            "organisation",
            "organization",
            "family",
            "crime",
            "club",
            "motorcycle",
            "mc");

    private GroupName() {}

    /** The id of a group that is known by its name only: lower-case words joined by hyphens. */
    static String id(String name) {
        StringBuilder id = new StringBuilder();
        TypographicForm.key(name).codePoints().forEach(c -> {
            if (c < 0x80 && Character.isLetterOrDigit(c)) {
                id.appendCodePoint(c);
            } else if (id.length() > 0 && id.charAt(id.length() - 1) != '-') {
                id.append('-');
            }
        });
        int end = id.length();
        while (end > 0 && id.charAt(end - 1) == '-') {
            end--;
        }
        return end == 0 ? "unnamed" : id.substring(0, end);
    }

    /**
     * The {@code words} where they are a form of the {@code canonical} name ("La Familia" of "La Familia Michoacana"); the
     * canonical one where they are an acronym or another name altogether, or where the two differ in capitals only.
     */
    static String stated(String words, String canonical) {
        String stated = withoutNoun(words, canonical);
        boolean form = startsWithCapital(stated)
                && !stated.equals(stated.toUpperCase(Locale.ROOT))
                && !TypographicForm.key(stated).equals(TypographicForm.key(canonical))
                && sharesWord(stated, canonical);
        return form ? stated : canonical;
    }

    /** "Camorra clans", "Sun Yee On triad" and "Bandidos motorcycle gang" are named by the words before. */
    private static String withoutNoun(String words, String canonical) {
        String name = words;
        int last = name.lastIndexOf(' ');
        while (last > 0
                && Character.isLowerCase(name.charAt(last + 1))
                && !wordsOf(canonical).contains(TypographicForm.key(name.substring(last + 1)))) {
            name = name.substring(0, last);
            last = name.lastIndexOf(' ');
        }
        return name;
    }

    private static boolean startsWithCapital(String name) {
        return !name.isEmpty() && Character.isUpperCase(name.charAt(0));
    }

    private static boolean sharesWord(String one, String other) {
        Set<String> words = new HashSet<>(wordsOf(other));
        for (String word : wordsOf(one)) {
            if (!word.isEmpty() && !COMING_AND_GOING.contains(word) && words.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> wordsOf(String name) {
        return Arrays.asList(TypographicForm.key(name).split("[^\\p{L}\\p{N}]+", -1));
    }
}
