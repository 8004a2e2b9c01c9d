package io.blotter.command;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How a cartel is named on the command line: by id or by name, in any case. */
final class CartelFilter {
    private static final Pattern ACCENTS_AND_APOSTROPHES = Pattern.compile("[\\p{M}'\u2019]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private CartelFilter() {}

    /** The id that a name would have: lower case, without accents and apostrophes, words joined by hyphens. */
    static String id(String wanted) {
        String letters = ACCENTS_AND_APOSTROPHES
                .matcher(Normalizer.normalize(wanted, Normalizer.Form.NFD))
                .replaceAll("");
        return BETWEEN_WORDS.matcher(letters.strip().toLowerCase(Locale.ROOT)).replaceAll("-");
    }

    static boolean names(String wanted, String id, String name) {
        String folded = wanted.strip().toLowerCase(Locale.ROOT);
        return folded.equals(id)
                || folded.equals(name.toLowerCase(Locale.ROOT))
                || id(wanted).equals(id);
    }
}
