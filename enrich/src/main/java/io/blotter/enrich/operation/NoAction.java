package io.blotter.enrich.operation;

import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.text.Block;
import io.blotter.enrich.text.Document;
import java.util.HashSet;
import java.util.Set;

/** Tells texts that are about no action of the police although they tell of arrests or weapons: rulings and amnesties. */
final class NoAction {
    /** A court's ruling names its parties, its judge and what they ask for; a story of an arrest may use one such word. */
    private static final int WORDS_OF_A_RULING = 3;

    private static final int WORDS_READ = 150;

    private NoAction() {}

    /** Whether headline and opening are those of a ruling or an amnesty. */
    static boolean is(Document document, Terms terms) {
        return isRuling(document, terms) || isAmnesty(document, terms);
    }

    private static boolean isRuling(Document document, Terms terms) {
        Set<String> words = new HashSet<>();
        for (int i = 0; i < Math.min(WORDS_READ, document.tokens().size()); i++) {
            if (isGenre(terms, i, "RULING")) {
                words.add(document.token(i).key());
            }
        }
        return words.size() >= WORDS_OF_A_RULING;
    }

    private static boolean isAmnesty(Document document, Terms terms) {
        if (document.blocks().isEmpty() || document.blocks().get(0).kind() != Block.Kind.HEADLINE) {
            return false;
        }
        Block headline = document.blocks().get(0);
        for (int i = headline.from(); i < headline.to(); i++) {
            if (isGenre(terms, i, "AMNESTY")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isGenre(Terms terms, int i, String id) {
        return terms.is(i, TermKind.GENRE)
                && terms.term(i, TermKind.GENRE).orElseThrow().id().equals(id);
    }
}
