package io.blotter.enrich.mention;

import io.blotter.enrich.lexicon.Term;
import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.TermSpan;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.quantity.Quantity;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;
import io.blotter.enrich.text.WordSet;
import java.util.List;
import java.util.Optional;

/** Finds the nouns beside a sum of money that say what it consists of, or what it is the value of. */
final class NounsOfSums {
    private static final int REACH_OF_HOLDER = 6;
    private static final int REACH_OF_PLACE = 5;
    private static final int REACH_OF_LIST = 14;
    private static final WordSet GENERAL =
            WordSet.of("assets", "valuables", "goods", "items", "property", "properties", "valuable", "luxury");
    private static final WordSet ARTICLES = WordSet.of("a", "an", "the", "his", "her", "their", "its");
    private static final WordSet PLACING = WordSet.of(
            "in", "on", "aboard", "inside", "from", "into", "at", "under", "behind", "beneath", "within", "onboard");

    private final Document document;
    private final Terms terms;
    private final HeadFinder heads;
    private final Grammar grammar;

    NounsOfSums(Document document, Terms terms, HeadFinder heads, Grammar grammar) {
        this.document = document;
        this.terms = terms;
        this.heads = heads;
        this.grammar = grammar;
    }

    /** What stands behind the sum: "€5,000 in cash", "€2 million of assets". */
    Optional<TermSpan> after(Quantity sum, Sentence sentence) {
        int next = sum.to();
        boolean ofKnown = document.is(next, "of") && document.is(next + 1, "the");
        if (next >= sentence.to() || ofKnown) {
            return Optional.empty();
        }
        boolean linked =
                switch (document.token(next).key()) {
                    case "in", "of", "from", "stored", "held", "worth", "on" -> true;
                    default ->
                        terms.is(next, TermKind.THING)
                                || terms.is(next, TermKind.SUBSTANCE)
                                || isOneWordBeforeThing(next, sentence);
                };
        if (terms.is(next, TermKind.SUBSTANCE) && terms.at(next).from() == next) {
            return Optional.of(terms.at(next));
        }
        // "£120,000 in bundles": how it was packed
        return linked
                ? heads.complement(next, sentence.to())
                        .filter(thing -> !thing.has(TermKind.PORTION) || document.is(thing.to(), "of"))
                : Optional.empty();
    }

    /** One unlisted word between a sum and what it is does no harm: "€5,000 counterfeit-free cash". */
    private boolean isOneWordBeforeThing(int next, Sentence sentence) {
        return next + 1 < sentence.to() && grammar.isInsideGroup(next) && terms.is(next + 1, TermKind.THING);
    }

    /** "cash of about €5,000", "cash (€42,670)", "in cash, €5,000". */
    Optional<TermSpan> before(Quantity sum, Sentence sentence) {
        int i = sum.from() - 1;
        int steps = 0;
        while (i >= sentence.from() && steps++ < REACH_OF_HOLDER) {
            if (terms.is(i, TermKind.THING)) {
                return Optional.of(terms.at(i));
            }
            boolean passes =
                    switch (document.token(i).key()) {
                        case "(",
                                "of",
                                "in",
                                "for",
                                "over",
                                ":",
                                "–",
                                "euro",
                                "sterling",
                                "totalling",
                                "totaling",
                                "with",
                                "holding",
                                "containing",
                                "a",
                                "total",
                                "combined",
                                "balance",
                                "balances",
                                "the",
                                "equivalent",
                                "seized",
                                "confiscated",
                                "frozen",
                                "recovered" -> true;
                        default -> terms.is(i, TermKind.CURRENCY);
                    };
            if (!passes) {
                return Optional.empty();
            }
            i--;
        }
        return Optional.empty();
    }

    /** "190 kg of heroin on a trawler, valued at €9 million": where goods were, not what they are. */
    boolean isWhere(TermSpan thing) {
        int i = thing.from() - 1;
        while (i > 0 && thing.from() - i < REACH_OF_PLACE && (grammar.isInsideGroup(i) || document.is(i, ARTICLES))) {
            i--;
        }
        return i >= 0 && i < thing.from() - 1 && document.is(i, PLACING);
    }

    /** "€5 million in cash, cars and other assets": the sum is of them all. */
    boolean endsWithOthers(TermSpan first, Sentence sentence) {
        boolean list = document.is(first.to(), ",");
        for (int i = first.to(); list && i + 2 < Math.min(sentence.to(), first.to() + REACH_OF_LIST); i++) {
            if (document.is(i, "and") && document.is(i + 1, "other")) {
                return document.is(i + 2, GENERAL) && !first.has(TermKind.SUBSTANCE);
            }
            if (grammar.isFigure(i)) {
                return false;
            }
        }
        return false;
    }

    /** Whether {@code mention} is one such thing: "a trawler" behind "on". */
    boolean isPlace(Mention mention) {
        return mention.substance().isEmpty()
                && mention.count()
                        .filter(one -> document.is(one.core(), ARTICLES))
                        .isPresent()
                && document.is(mention.from() - 1, PLACING);
    }

    /** "property to the value of €3 million": whatever they own; but "a property", "residential property". */
    boolean isAnyProperty(TermSpan thing) {
        int before = thing.from() - 1;
        return document.is(thing.from(), "property")
                && thing.to() == thing.from() + 1
                && (before < 0 || !grammar.isInsideGroup(before))
                && !document.is(before, "a")
                && !document.is(before, "one");
    }

    /** "cash, vehicles and property to the tune of €1 million": the sum is of all of them. */
    boolean isEndOfMixedList(TermSpan last, Sentence sentence, List<Mention> mentions) {
        int and = last.from() - 1;
        int steps = 0;
        while (and > sentence.from() && steps++ < 3 && grammar.isInsideGroup(and) && !document.is(and, "and")) {
            and--;
        }
        if (!document.is(and, "and") || and - 1 < sentence.from()) {
            return false;
        }
        TermSpan other = terms.at(and - 1);
        boolean counted =
                !mentions.isEmpty() && mentions.get(mentions.size() - 1).to() >= and;
        boolean drugs = counted || last.has(TermKind.SUBSTANCE) || other.has(TermKind.SUBSTANCE);
        return other.has(TermKind.THING)
                && last.has(TermKind.THING)
                && !drugs
                && !other.term(TermKind.THING)
                        .map(Term::detail)
                        .equals(last.term(TermKind.THING).map(Term::detail));
    }
}
