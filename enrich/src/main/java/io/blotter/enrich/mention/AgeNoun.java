package io.blotter.enrich.mention;

import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Token.Shape;

/** Finds ages that stand for persons: "19-year-old", "19-year-olds". */
final class AgeNoun {
    private AgeNoun() {}

    /** The end of the age that starts at {@code i} and ends in {@code last}; 0 where none does. */
    static int end(Document document, int i, int limit, String last) {
        if (i >= limit || document.token(i).shape() != Shape.NUMBER) {
            return 0;
        }
        int at = afterHyphen(document, i + 1);
        if (!document.is(at, "year") && !document.is(at, "years")) {
            return 0;
        }
        int old = afterHyphen(document, at + 1);
        return old < limit && document.is(old, last) ? old + 1 : 0;
    }

    private static int afterHyphen(Document document, int i) {
        return document.is(i, "-") ? i + 1 : i;
    }
}
