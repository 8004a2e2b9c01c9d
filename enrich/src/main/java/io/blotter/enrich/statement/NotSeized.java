package io.blotter.enrich.statement;

import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.mention.Mention;
import io.blotter.enrich.mention.Mention.Kind;
import io.blotter.enrich.quantity.Quantity;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;
import io.blotter.enrich.text.WordSet;

/** Tells goods whose own noun group or relative clause says that they are no seizure: thresholds of laws, loads that were never found, prices. */
final class NotSeized {
    private static final int REACH_OF_NEVER = 6;
    private static final int REACH_OF_PRICE = 5;
    private static final WordSet NONE = WordSet.of("none", "nothing", "no");
    private static final WordSet PRICED = WordSet.of("costs", "cost", "sells", "fetches", "goes", "retails", "trades");

    private final Document document;
    private final Terms terms;

    NotSeized(Document document, Terms terms) {
        this.document = document;
        this.terms = terms;
    }

    /** Whether {@code mention}, in {@code sentence}, is of such goods. */
    boolean is(Mention mention, Sentence sentence) {
        return mention.kind() == Kind.THINGS
                && (isThreshold(mention) || isNeverFound(mention, sentence) || isUnitOfPrice(mention, sentence));
    }

    /** "500 grams or more of methamphetamine": what a law names. */
    private boolean isThreshold(Mention mention) {
        return mention.substance().isPresent()
                && mention.mainQuantity()
                        .map(Quantity::to)
                        .filter(to -> document.is(to - 1, "more") && document.is(to - 2, "or"))
                        .isPresent();
    }

    /** "1,300 kilos, of which not a gram was found", "eight tonnes, none of which was ever seized", "40 kilos that were never recovered". */
    private boolean isNeverFound(Mention mention, Sentence sentence) {
        int limit = Math.min(sentence.to(), mention.to() + REACH_OF_NEVER);
        for (int i = mention.to(); i < limit; i++) {
            if (document.is(i, NONE) && document.is(i + 1, "of")) {
                return document.is(i + 2, "which") || document.is(i + 2, "it") || document.is(i + 2, "them");
            }
            boolean ofWhich = document.is(i, "of") && document.is(i + 1, "which");
            if (ofWhich && (document.is(i + 2, "not") || document.is(i + 2, NONE))) {
                return true;
            }
            boolean relative = document.is(i, "which") || document.is(i, "that");
            if (relative && (document.is(i + 1, "never") || document.is(i + 2, "never"))) {
                return true;
            }
        }
        return false;
    }

    /** "A kilo of cocaine costs €25,000". */
    private boolean isUnitOfPrice(Mention mention, Sentence sentence) {
        boolean one = mention.mainQuantity()
                .map(Quantity::core)
                .filter(core -> document.is(core, "a") || document.is(core, "one") || document.is(core, "per"))
                .isPresent();
        int of = mention.from() - 1;
        boolean valued =
                document.is(of, "of") && (terms.is(of, TermKind.VALUE) || terms.is(of - 1, TermKind.VALUE_NOUN));
        if (one && valued) {
            return true;
        }
        for (int i = mention.to(); one && i < Math.min(sentence.to(), mention.to() + REACH_OF_PRICE); i++) {
            if (document.is(i, PRICED)) {
                return true;
            }
            if (terms.is(i, TermKind.SEIZE)) {
                return false;
            }
        }
        return false;
    }
}
