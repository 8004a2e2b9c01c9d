package io.blotter.command;

import io.blotter.enrich.lexicon.CartelNames;
import java.util.Locale;

/** How a cartel is named on the command line: by id or by name, in any case. */
final class CartelFilter {
    private CartelFilter() {}

    /** The id that a name would have: lower case, without accents and apostrophes, words joined by hyphens. */
    static String id(String wanted) {
        return CartelNames.key(wanted);
    }

    static boolean names(String wanted, String id, String name) {
        String folded = wanted.strip().toLowerCase(Locale.ROOT);
        return folded.equals(id)
                || folded.equals(name.toLowerCase(Locale.ROOT))
                || id(wanted).equals(id);
    }
}
