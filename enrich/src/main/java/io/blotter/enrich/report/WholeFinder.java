package io.blotter.enrich.report;

import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;
import io.blotter.enrich.text.WordSet;
import java.util.List;
import java.util.Optional;

/**
 * Finds the larger operation that the text says its own is a part of: "as part of the international Operation Blue Fox", "the
 * Spanish leg of Operation Blue Fox", "the second phase of Operation Blue Fox", "a follow-up to Operation Blue Fox".
 */
final class WholeFinder {
    /** What only a larger thing has, and what "part" alone does not say. */
    /** What only a larger thing has. "Up" is what is left of a follow-up. */
    private static final WordSet SHARE = WordSet.of(
            "leg",
            "arm",
            "strand",
            "phase",
            "stage",
            "wave",
            "chapter",
            "component",
            "offshoot",
            "continuation",
            "extension",
            "follow-up",
            "up",
            "sequel");

    /** What makes an operation larger than what is told; of "Europol-led" and "EU-wide" their last word. */
    private static final WordSet WIDE = WordSet.of(
            "international",
            "internationally",
            "global",
            "globally",
            "worldwide",
            "wide",
            "multinational",
            "transnational",
            "european",
            "regional",
            "nationwide",
            "national",
            "larger",
            "wider",
            "broader",
            "bigger",
            "europol",
            "interpol",
            "eurojust",
            "led",
            "coordinated");

    private static final WordSet OF = WordSet.of("of", "to");
    private static final int REACH = 12;

    private final Document document;
    private final Terms terms;
    private final CodenameFinder codenames;

    WholeFinder(Document document, Terms terms, CodenameFinder codenames) {
        this.document = document;
        this.terms = terms;
        this.codenames = codenames;
    }

    /** The codename of the first larger operation that the sentences state. */
    Optional<String> find(List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            for (int i = sentence.from() + 2; i < sentence.to(); i++) {
                if (terms.is(i, TermKind.CODENAME) && terms.at(i).from() == i && isPartBefore(i, sentence)) {
                    Optional<String> name = codenames.nameAfter(terms.at(i), sentence);
                    if (name.isPresent()) {
                        return name;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private boolean isPartBefore(int name, Sentence sentence) {
        boolean wide = false;
        for (int i = name - 1; i > Math.max(sentence.from(), name - REACH) && !document.is(i, ";"); i--) {
            wide |= document.is(i, WIDE);
            if (document.is(i, OF) && (document.is(i - 1, SHARE) || (wide && document.is(i - 1, "part")))) {
                return true;
            }
            if (wide && (document.is(i, "within") || (document.is(i, "of") && document.is(i - 1, "framework")))) {
                return true;
            }
        }
        return false;
    }
}
