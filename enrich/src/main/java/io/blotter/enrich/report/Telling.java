package io.blotter.enrich.report;

import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;
import io.blotter.enrich.text.WordSet;

/** What whole sentences tell of. */
final class Telling {
    private static final WordSet OTHER_CRIMES = WordSet.of(
            "killed",
            "killing",
            "murdered",
            "murder",
            "shot",
            "ambush",
            "ambushed",
            "escaped",
            "fire",
            "assassinated",
            "kidnapped");

    private final Document document;
    private final Scenes scenes;

    Telling(Document document, Terms terms) {
        this.document = document;
        this.scenes = new Scenes(document, terms);
    }

    /** Of what police did. */
    boolean isOfAction(Sentence sentence) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (scenes.isAction(i)) {
                return true;
            }
        }
        return false;
    }

    /** A sentence that tells of a killing or an escape and of no police action names the group for that. */
    boolean isOfOtherCrime(Sentence sentence) {
        boolean crime = false;
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (scenes.isAction(i)) {
                return false;
            }
            crime |= document.is(i, OTHER_CRIMES);
        }
        return crime;
    }
}
