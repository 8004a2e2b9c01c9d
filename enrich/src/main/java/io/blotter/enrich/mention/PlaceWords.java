package io.blotter.enrich.mention;

import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.WordSet;

/** Tells the words that put what was counted at a place: "three in Peru", "three in the capital". */
final class PlaceWords {
    private static final WordSet SPOT =
            WordSet.of("capital", "city", "province", "region", "suburbs", "north", "south", "east", "west");

    private final Document document;

    PlaceWords(Document document) {
        this.document = document;
    }

    /** "in Peru 29", "in the capital 3": whether the word before {@code i}, an article left out, puts it at a place. */
    boolean isBehindPreposition(int i) {
        return isPreposition(i - 1) || (document.is(i - 1, "the") && isPreposition(i - 2));
    }

    /** Whether the word at {@code i} can stand before a place. */
    boolean isPreposition(int i) {
        return document.is(i, "in") || document.is(i, "at") || document.is(i, "from") || document.is(i, "near");
    }

    /** Whether a place is named at {@code i}, articles left out: by a name, or as "the capital". */
    boolean isPlace(int i, int limit) {
        int at = i;
        while (at < limit && at - i < 3 && isBeforePlace(at)) {
            at++;
        }
        boolean spot = at > i && at < limit && document.is(at, SPOT);
        return spot || (at >= 0 && at < limit && document.token(at).capitalised());
    }

    private boolean isBeforePlace(int i) {
        return document.is(i, "the") || document.is(i, "some") || document.is(i, "other") || document.is(i, "several");
    }
}
