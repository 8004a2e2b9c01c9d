package io.blotter.enrich.mention;

import io.blotter.enrich.lexicon.Term;
import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.TermSpan;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.quantity.Quantity;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;
import java.util.Optional;

/** Finds the words that make a sum the value of something: "worth", "with a street value of", "its price is put at". */
final class ValueCues {
    private static final int REACH_OF_VALUE = 14;
    private static final int REACH_OF_PUTTING = 14;

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
        return valueCueBefore(sum, sentence)
                .or(() -> valueNounBefore(sum, sentence))
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

    /** "its worth on the international market is stated to be some ₹50 million": the noun stands further off. */
    private Optional<TermSpan> valueNounBefore(Quantity sum, Sentence sentence) {
        boolean stated = false;
        for (int i = sum.from() - 1; i >= Math.max(sentence.from(), sum.from() - REACH_OF_VALUE); i--) {
            TermSpan span = terms.at(i);
            boolean noun = span.has(TermKind.VALUE)
                    && span.from() < span.to() - 1
                    && document.is(span.to() - 1, "of")
                    && document.is(span.to() - 2, "value");
            if (noun || span.has(TermKind.VALUE_NOUN)) {
                return stated ? Optional.of(span) : Optional.empty();
            }
            if (grammar.isFigure(i) || span.has(TermKind.SEIZE) || document.is(i, ";")) {
                return Optional.empty();
            }
            stated |= switch (document.token(i).key()) {
                case "is", "was", "are", "were", "at", "be", "to", "of", ":" -> true;
                default -> false;
            };
        }
        return Optional.empty();
    }
}
