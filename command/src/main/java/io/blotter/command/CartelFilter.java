package io.blotter.command;

import java.util.Locale;

/** How a cartel is named on the command line: by id or by name, in any case. */
final class CartelFilter {
    private CartelFilter() {}

    /** The id that a name would have: lower case, words joined by hyphens. */
    static String id(String wanted) {
        return wanted.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    static boolean names(String wanted, String id, String name) {
        String folded = wanted.strip().toLowerCase(Locale.ROOT);
        return folded.equals(id) || folded.equals(name.toLowerCase(Locale.ROOT));
    }
}
