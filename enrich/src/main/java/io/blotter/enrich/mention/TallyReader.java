package io.blotter.enrich.mention;

import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.quantity.Quantity;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;
import io.blotter.enrich.text.Token.Shape;

/** Tells numbers that say how many have been arrested by now: "lifting to 19 the tally of those held", "those held are now five". */
final class TallyReader {
    private static final int REACH_BACK = 12;
    private static final int REACH_AHEAD = 9;
    private static final int MOST_LINKS = 5;

    private final Document document;
    private final Terms terms;

    TallyReader(Document document, Terms terms) {
        this.document = document;
        this.terms = terms;
    }

    /** Whether {@code number} is the tally of those arrested. */
    boolean isTally(Quantity number, Sentence sentence) {
        return risesTo(number, sentence) || isTallyBefore(number, sentence) || isRaisedTo(number, sentence);
    }

    /** "lifting to 19 the tally of people arrested". */
    private boolean risesTo(Quantity number, Sentence sentence) {
        int next = number.to();
        boolean tally = document.is(number.core() - 1, "to") && document.is(next, "the") && isTallyNoun(next + 1);
        for (int i = next + 2; tally && i < Math.min(sentence.to(), next + REACH_AHEAD); i++) {
            if (terms.is(i, TermKind.ARREST)) {
                return true;
            }
        }
        return false;
    }

    /** "the number of those detained now stands at 14", "the count of the arrested is therefore of 48". */
    private boolean isTallyBefore(Quantity number, Sentence sentence) {
        if (!endsHere(number.to(), sentence)) {
            return false;
        }
        int i = number.from() - 1;
        boolean verb = false;
        while (i >= sentence.from() && number.from() - i <= MOST_LINKS && isLink(i)) {
            verb |= isVerb(i);
            i--;
        }
        if (!verb) {
            return false;
        }
        boolean arrest = false;
        for (; i >= Math.max(sentence.from(), number.from() - REACH_BACK); i--) {
            if (document.token(i).shape() == Shape.NUMBER || document.is(i, ";") || document.is(i, ",")) {
                return false;
            }
            if (isOfficial(i)) {
                return false;
            }
            arrest |= terms.is(i, TermKind.ARREST);
            if (arrest && (isTallyNoun(i) || document.is(i, "those"))) {
                return true;
            }
        }
        return false;
    }

    /** "taking the total arrests to nine", "which brings the number of those held so far to 14". */
    private boolean isRaisedTo(Quantity number, Sentence sentence) {
        int to = number.from() - 1;
        if (!document.is(to, "to") || !endsHere(number.to(), sentence)) {
            return false;
        }
        boolean arrest = false;
        boolean tally = false;
        for (int i = to - 1; i >= Math.max(sentence.from(), to - REACH_BACK); i--) {
            if (document.token(i).shape() == Shape.NUMBER || document.is(i, ";") || isOfficial(i)) {
                return false;
            }
            arrest |= terms.is(i, TermKind.ARREST) || document.is(i, "arrests") || document.is(i, "detainees");
            tally |= isTallyNoun(i) || document.is(i, "arrests") || document.is(i, "those");
            if (isRaising(i)) {
                return arrest && tally;
            }
        }
        return false;
    }

    private boolean isRaising(int i) {
        return switch (document.token(i).key()) {
            case "taking",
                    "takes",
                    "took",
                    "taken",
                    "bringing",
                    "brings",
                    "brought",
                    "raising",
                    "raises",
                    "raised",
                    "pushing",
                    "pushes",
                    "pushed",
                    "lifting",
                    "lifts",
                    "driving" -> true;
            default -> false;
        };
    }

    /** "the number of officers who arrested them". */
    private boolean isOfficial(int i) {
        return terms.term(i, TermKind.PERSON)
                .filter(person -> person.detail().equals("OFFICIAL"))
                .isPresent();
    }

    private boolean isTallyNoun(int i) {
        return i >= 0
                && i < document.tokens().size()
                && switch (document.token(i).key()) {
                    case "tally", "number", "count", "total", "toll", "figure", "balance", "headcount" -> true;
                    default -> false;
                };
    }

    private boolean isLink(int i) {
        return isVerb(i)
                || switch (document.token(i).key()) {
                    case "to", "at", "of", "now", "therefore", "thus", "currently", "already", "up", "then" -> true;
                    default -> false;
                };
    }

    private boolean isVerb(int i) {
        return switch (document.token(i).key()) {
            case "is",
                    "are",
                    "amounts",
                    "amount",
                    "stands",
                    "stood",
                    "stand",
                    "comes",
                    "came",
                    "rises",
                    "rose",
                    "risen",
                    "reaches",
                    "reached",
                    "grows",
                    "grew",
                    "grown",
                    "climbs",
                    "climbed",
                    "increases",
                    "increased",
                    "lifted",
                    "goes" -> true;
            default -> false;
        };
    }

    private boolean endsHere(int i, Sentence sentence) {
        return i >= sentence.to()
                || document.token(i).shape() == Shape.SIGN
                || document.is(i, "in")
                || document.is(i, "and")
                || document.is(i, "people")
                || document.is(i, "persons");
    }
}
