package io.blotter.enrich.mention;

import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.quantity.Quantity;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.FunctionWords;
import io.blotter.enrich.text.Sentence;
import io.blotter.enrich.text.Token.Shape;
import io.blotter.enrich.text.WordSet;

/** Tells sums that are neither seized nor the value of anything: fines, losses, prices of a portion. */
final class SumsOfNoFact {
    private static final int REACH_OF_NOUN = 5;
    private static final int REACH_OF_UNIT = 8;
    private static final WordSet ONE = WordSet.of("a", "an", "one", "each", "per", "every", "single");
    private static final WordSet PROFITS = WordSet.of(
            "profit", "profits", "revenue", "revenues", "earnings", "sales", "takings", "proceeds", "income");
    private static final WordSet DETERMINERS = WordSet.of(
            "a",
            "an",
            "the",
            "this",
            "that",
            "his",
            "her",
            "their",
            "its",
            "alleged",
            "suspected",
            "huge",
            "massive",
            "major");
    private static final WordSet CRIMES = WordSet.of(
            "ring",
            "racket",
            "scheme",
            "conspiracy",
            "plot",
            "heist",
            "robbery",
            "theft",
            "burglary",
            "empire",
            "network",
            "enterprise",
            "laundering",
            "trafficking",
            "smuggling",
            "swindle",
            "ponzi",
            "con",
            "business",
            "trade",
            "operation",
            "case",
            "hack",
            "heists",
            "raid");

    private final Document document;
    private final Terms terms;

    SumsOfNoFact(Document document, Terms terms) {
        this.document = document;
        this.terms = terms;
    }

    /** Whether the words around {@code sum} make it one. */
    boolean is(Quantity sum, Sentence sentence) {
        return isOfNoFact(sum.to(), sentence)
                || isSizeOfCrime(sum, sentence)
                || isSizeOfDeed(document.is(sum.from() - 1, "between") ? sum.from() - 2 : sum.from() - 1, sentence)
                || isPrice(sum.from() - 1)
                || isPriceOfUnit(sum, sentence);
    }

    /** Whether {@code sum} is called a profit or takings: of drugs, that is what they would have brought. */
    boolean isProfit(Quantity sum) {
        if (document.is(sum.from() - 1, "of") && document.is(sum.from() - 2, PROFITS)) {
            return true;
        }
        boolean linked = document.is(sum.to(), "in") || document.is(sum.to(), "of");
        int last = linked ? sum.to() + 3 : sum.to();
        for (int i = sum.to(); i <= last; i++) {
            if (document.is(i, PROFITS)) {
                return true;
            }
        }
        return false;
    }

    /** "The street value of a gram is €80", "the price of one kilo is put at €27,000". */
    private boolean isPriceOfUnit(Quantity sum, Sentence sentence) {
        for (int i = sum.from() - 1; i >= Math.max(sentence.from() + 2, sum.from() - REACH_OF_UNIT); i--) {
            boolean unit = terms.is(i, TermKind.MASS_UNIT) || terms.is(i, TermKind.PORTION);
            if (unit && document.is(i - 1, ONE)) {
                int of = i - 2;
                boolean noun = terms.is(of - 1, TermKind.VALUE_NOUN)
                        || terms.is(of - 1, TermKind.VALUE)
                        || terms.is(of, TermKind.VALUE);
                return noun && (document.is(of, "of") || document.is(of, "for"));
            }
        }
        return false;
    }

    /** "€4 million in losses", "$2 billion in annual profits". */
    private boolean isOfNoFact(int next, Sentence sentence) {
        boolean linked = document.is(next, "in") || document.is(next, "of");
        if (terms.is(next, TermKind.UNSEIZED)) {
            return true;
        }
        for (int i = next + 1; linked && i < Math.min(sentence.to(), next + 4); i++) {
            if (terms.is(i, TermKind.OTHER) || terms.is(i, TermKind.UNSEIZED)) {
                return true;
            }
        }
        return false;
    }

    /**
     * "a $2.5 million online investment scam", "the €30m money laundering ring": how large a crime was; but "a €30m haul". Nouns
     * that are said of other things too, as ring and network, need an article before the sum.
     */
    private boolean isSizeOfCrime(Quantity sum, Sentence sentence) {
        boolean attribute = document.is(sum.from() - 1, DETERMINERS);
        for (int i = sum.to(); i < Math.min(sentence.to(), sum.to() + REACH_OF_NOUN); i++) {
            boolean hyphen = document.is(i, "-");
            if ((document.token(i).shape() != Shape.WORD && !hyphen) || FunctionWords.contains(document.token(i))) {
                return false;
            }
            boolean crime = attribute
                    ? terms.is(i, TermKind.UNSEIZED) || terms.is(i, TermKind.GROUP) || document.is(i, CRIMES)
                    : terms.term(i, TermKind.UNSEIZED)
                            .filter(term -> term.detail().equals("DEED"))
                            .isPresent();
            if (crime) {
                return true;
            }
            boolean goods = terms.is(i, TermKind.THING) || terms.is(i, TermKind.SUBSTANCE);
            if (terms.is(i, TermKind.SEIZE) || terms.is(i, TermKind.ARREST) || (goods && !attribute)) {
                return false;
            }
        }
        return false;
    }

    /** "a fraud of €6 million", "a fine of €500", "losses totalling $3 million". */
    private boolean isSizeOfDeed(int of, Sentence sentence) {
        boolean linked = document.is(of, "of") || document.is(of, "totalling") || document.is(of, "at");
        return linked && of - 1 >= sentence.from() && terms.is(of - 1, TermKind.UNSEIZED);
    }

    /** "a gram costs €60", "sells for €70": what is asked for some of it. */
    private boolean isPrice(int i) {
        boolean each = document.is(i, "for") && terms.at(i - 1).to() == i && terms.is(i - 1, TermKind.PORTION);
        if (each && !document.token(i - 1).key().endsWith("s")) {
            return true;
        }
        int verb = document.is(i, "for") || document.is(i, "at") ? i - 1 : i;
        return verb >= 0
                && switch (document.token(verb).key()) {
                    case "costs", "cost", "sells", "selling", "fetches", "goes", "retails", "priced" -> true;
                    default -> false;
                };
    }
}
