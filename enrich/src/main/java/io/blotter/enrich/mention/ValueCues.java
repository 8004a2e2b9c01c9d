package io.blotter.enrich.mention;

import io.blotter.enrich.lexicon.Term;
import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.TermSpan;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.quantity.Quantity;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;
import io.blotter.enrich.text.WordSet;
import java.util.Optional;

/** Finds the words that make a sum the value of something: "worth", "with a street value of", "its price is put at". */
final class ValueCues {
    private static final int REACH_OF_VALUE = 14;
    private static final int REACH_OF_PUTTING = 14;
    private static final int REACH_OF_RAISING = 3;

    private static final int REACH_OF_NOUN_BEHIND = 7;
    private static final int REACH_OF_TAKING = 8;
    private static final WordSet DEPRIVED =
            WordSet.of("deprived", "deprives", "depriving", "robbed", "robbing", "robs", "denied", "denies", "denying");

    private final Document document;
    private final Terms terms;
    private final Grammar grammar;

    ValueCues(Document document, Terms terms, Grammar grammar) {
        this.document = document;
        this.terms = terms;
        this.grammar = grammar;
    }

    /** The words before {@code sum} that tie it to what it is the value of. */
    Optional<TermSpan> before(Quantity sum, Sentence sentence) {
        Optional<TermSpan> noun = valueNounBefore(sum, sentence);
        return noun.filter(cue -> valued(cue, sum).isPresent())
                .or(() -> valueCueBefore(sum, sentence))
                .or(() -> noun)
                .or(() -> putAt(sum, sentence));
    }

    /** "Experts put the paintings at €2 million". */
    private Optional<TermSpan> putAt(Quantity sum, Sentence sentence) {
        int at = sum.from() - 1;
        for (int i = at - 1; document.is(at, "at") && i >= Math.max(sentence.from(), at - REACH_OF_PUTTING); i--) {
            switch (document.token(i).key()) {
                case "put",
                        "puts",
                        "putting",
                        "value",
                        "values",
                        "valued",
                        "estimate",
                        "estimates",
                        "estimated",
                        "price",
                        "prices",
                        "priced",
                        "peg",
                        "pegs",
                        "pegged",
                        "assess",
                        "reckon",
                        "reckons",
                        "reckoned",
                        "appraised",
                        "assessed" -> {
                    return Optional.of(new TermSpan(at, sum.from(), terms.at(at).meanings()));
                }
                case ";", ":" -> {
                    return Optional.empty();
                }
                default -> {}
            }
        }
        return Optional.empty();
    }

    /** What stands between a noun for the value and a sum further on: the "drugs seized" in "the value of the drugs seized is". */
    Optional<TermSpan> valued(TermSpan cue, Quantity sum) {
        Optional<TermSpan> deed = Optional.empty();
        for (int i = cue.to(); i < sum.from(); i++) {
            TermSpan span = terms.at(i);
            if (span.has(TermKind.THING) || span.has(TermKind.SUBSTANCE)) {
                return Optional.of(span);
            }
            if (deed.isEmpty() && isDeed(span)) {
                deed = Optional.of(span);
            }
        }
        return deed;
    }

    /** "the seizures", "the hauls". */
    static boolean isDeed(TermSpan span) {
        return span.term(TermKind.SEIZE)
                .map(Term::detail)
                .filter("NOUN"::equals)
                .isPresent();
    }

    /** "the assets seized", "the seized goods": things of all kinds. */
    boolean namesAssets(TermSpan span) {
        return isDeed(span)
                && (document.is(span.from(), "assets")
                        || document.is(span.from(), "goods")
                        || document.is(span.to() - 1, "assets")
                        || document.is(span.to() - 1, "goods"));
    }

    /** "the value of the drugs seized in the past week has gone up to", "taking the value of the seizures past": of more. */
    boolean isCumulative(TermSpan cue, TermSpan valued, Quantity sum) {
        for (int i = cue.from() - 1; isDeed(valued) && i >= Math.max(0, cue.from() - REACH_OF_RAISING); i--) {
            switch (document.token(i).key()) {
                case "takes", "taking", "took", "brings", "bringing", "brought", "pushing", "pushes", "raising" -> {
                    return true;
                }
                default -> {}
            }
        }
        for (int i = cue.to(); i < sum.from(); i++) {
            switch (document.token(i).key()) {
                case "recent", "week", "weeks", "month", "months", "year", "years", "gone", "risen", "climbed" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    static boolean isStreet(TermSpan cue) {
        return cue.term(TermKind.VALUE).map(Term::id).filter("STREET"::equals).isPresent();
    }

    /** Whether the value is said to be one on the street, which only drugs have. */
    boolean isOfStreet(TermSpan cue) {
        for (int i = cue.from(); i < cue.to(); i++) {
            if (document.is(i, "street")) {
                return true;
            }
        }
        return false;
    }

    /** What somebody would have earned by it: the value of drugs where a text tells of drugs, and else of nothing. */
    static boolean isGain(TermSpan cue) {
        return cue.term(TermKind.VALUE).map(Term::id).filter("GAIN"::equals).isPresent();
    }

    /** "£8 million on the street", "€5,000 at street value". */
    boolean isStreetBehind(Quantity sum, Sentence sentence) {
        // "a gram costs €60 on the streets"
        if (terms.is(sum.from() - 1, TermKind.OTHER)) {
            return false;
        }
        for (int i = sum.to(); i < Math.min(sentence.to(), sum.to() + 3); i++) {
            if (terms.is(i, TermKind.VALUE) || terms.is(i, TermKind.VALUE_AFTER)) {
                return isStreet(terms.at(i)) || terms.is(i, TermKind.VALUE_AFTER);
            }
        }
        return false;
    }

    /** "€105 million is the value attached to the powder": the noun behind the sum. */
    Optional<TermSpan> behind(Quantity sum, Sentence sentence) {
        int i = document.is(sum.to(), ",") ? sum.to() + 1 : sum.to();
        i = document.is(i, "that") || document.is(i, "this") ? i + 1 : i;
        boolean is = document.is(i, "is") || document.is(i, "was") || document.is(i, "would");
        for (int j = i + 1; is && j < Math.min(sentence.to(), i + REACH_OF_NOUN_BEHIND); j++) {
            TermSpan span = terms.at(j);
            if (span.has(TermKind.VALUE_NOUN) || span.has(TermKind.VALUE)) {
                return Optional.of(span);
            }
            if (!grammar.isInsideGroup(j)
                    && !document.is(j, "the")
                    && !document.is(j, "their")
                    && !document.is(j, "be")
                    && !document.is(j, "its")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "It deprived the gang of €33 million", "denying criminals £33 million in profit": what drugs would have brought. */
    boolean isTakenAway(Quantity sum, Sentence sentence) {
        for (int i = sum.from() - 1; i >= Math.max(sentence.from(), sum.from() - REACH_OF_TAKING); i--) {
            if (document.is(i, DEPRIVED)) {
                return true;
            }
            if (grammar.isFigure(i) || document.is(i, ";")) {
                return false;
            }
        }
        return false;
    }

    private Optional<TermSpan> valueCueBefore(Quantity sum, Sentence sentence) {
        int i = sum.from() - 1;
        int steps = 0;
        while (i >= sentence.from() && steps++ < 4) {
            TermSpan span = terms.at(i);
            if (span.has(TermKind.VALUE)) {
                return Optional.of(span);
            }
            boolean passes =
                    switch (document.token(i).key()) {
                        case "is",
                                "was",
                                "be",
                                "to",
                                "at",
                                "of",
                                "some",
                                "a",
                                "an",
                                "around",
                                "in",
                                "between",
                                "from",
                                "excess",
                                "stated",
                                "estimated",
                                "put",
                                ":",
                                "combined" -> true;
                        case "," -> terms.is(i - 1, TermKind.VALUE);
                        default -> span.has(TermKind.HEDGE);
                    };
            if (!passes) {
                return Optional.empty();
            }
            i--;
        }
        return Optional.empty();
    }

    /**
     * "its worth on the international market is stated to be some ₹50 million", "the total value of the drugs seized in the
     * raids has gone up to ₹50 million": the noun stands further off.
     */
    private Optional<TermSpan> valueNounBefore(Quantity sum, Sentence sentence) {
        boolean stated = isTotalled(sum);
        boolean seized = false;
        for (int i = sum.from() - 1; i >= Math.max(sentence.from(), sum.from() - REACH_OF_VALUE); i--) {
            TermSpan span = terms.at(i);
            boolean ofSomething = span.has(TermKind.VALUE)
                    && span.from() < span.to() - 1
                    && document.is(span.to() - 1, "of")
                    && (document.is(span.to() - 2, "value") || document.is(span.to() - 2, "worth"));
            boolean before = span.has(TermKind.VALUE_NOUN) && (!seized || document.is(span.to(), "of"));
            if (ofSomething || before) {
                return stated ? Optional.of(span) : Optional.empty();
            }
            boolean deed = span.has(TermKind.SEIZE);
            if (grammar.isFigure(i) || (deed && seized && !isSameDeed(i)) || document.is(i, ";")) {
                return Optional.empty();
            }
            seized |= deed;
            stated |= isStating(i);
        }
        return Optional.empty();
    }

    /** "The value of the drugs comes to about €3 million": the sum's own words say it. */
    private boolean isTotalled(Quantity sum) {
        for (int i = sum.from(); i < sum.core(); i++) {
            if (document.is(i, "to") && terms.is(i, TermKind.TOTAL)) {
                return true;
            }
        }
        return false;
    }

    /** One word of a deed that takes several: "have been seized". */
    private boolean isSameDeed(int i) {
        return terms.is(i + 1, TermKind.SEIZE)
                && terms.at(i).from() == terms.at(i + 1).from();
    }

    private boolean isStating(int i) {
        return switch (document.token(i).key()) {
            case "is",
                    "was",
                    "are",
                    "were",
                    "at",
                    "be",
                    "to",
                    "of",
                    ":",
                    "past",
                    "beyond",
                    "above",
                    "exceeds",
                    "exceeded",
                    "exceeding",
                    "crossed",
                    "crosses",
                    "tops",
                    "topped",
                    "surpassed",
                    "surpasses",
                    "reached",
                    "reaches",
                    "totals" -> true;
            default -> false;
        };
    }
}
