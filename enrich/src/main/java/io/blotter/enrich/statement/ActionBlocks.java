package io.blotter.enrich.statement;

import io.blotter.enrich.lexicon.Term;
import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.TermKinds;
import io.blotter.enrich.lexicon.TermSpan;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.text.Block;
import io.blotter.enrich.text.Document;

/** Which paragraphs of a text have a word for an arrest, a search or a seizure: there, goods belong to the action. */
final class ActionBlocks {
    private static final TermKinds DEEDS = TermKinds.of(TermKind.ARREST, TermKind.SEARCH, TermKind.SEIZE);

    private final boolean[] tells;
    private final boolean any;

    ActionBlocks(Document document, Terms terms) {
        this.tells = new boolean[document.blocks().size()];
        boolean some = false;
        int block = 0;
        for (TermSpan span : terms.all()) {
            if (!span.has(DEEDS)) {
                continue;
            }
            while (block < tells.length && document.blocks().get(block).to() <= span.from()) {
                block++;
            }
            if (block < tells.length) {
                tells[block] = true;
                some |= document.blocks().get(block).isStory() && !isWeak(span);
            }
        }
        this.any = some;
    }

    private static boolean isWeak(TermSpan span) {
        for (Term term : span.terms()) {
            if (!term.detail().equals("WEAK")) {
                return false;
            }
        }
        return true;
    }

    /** Whether the text tells of an action anywhere. */
    boolean any() {
        return any;
    }

    /** Whether the block does, or the one that introduces it. */
    boolean tells(Document document, int block) {
        Block own = document.blocks().get(block);
        return tells[block] || (own.introducedBy() >= 0 && tells[own.introducedBy()]);
    }
}
