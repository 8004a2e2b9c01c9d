package io.blotter.enrich.mention;

import io.blotter.enrich.lexicon.Term;
import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.TermKinds;
import io.blotter.enrich.lexicon.TermSpan;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.text.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the noun that a quantity belongs to: the last listed noun of the group behind it. */
final class HeadFinder {
    private static final TermKinds LISTED_NOUNS =
            TermKinds.of(TermKind.THING, TermKind.SUBSTANCE, TermKind.PORTION, TermKind.PERSON, TermKind.PREMISES);
    private static final int LONGEST_GROUP = 8;
    private static final int LONGEST_LIST = 12;
    private static final int REACH_OF_TEST = 25;
    private static final List<TermKind> DEEDS =
            List.of(TermKind.ARREST, TermKind.SEIZE, TermKind.SEARCH, TermKind.CHARGE, TermKind.OTHER);
    private static final TermKinds TRIGGERS = TermKinds.of(DEEDS.toArray(TermKind[]::new));

    private final Document document;
    private final Terms terms;
    private final Grammar grammar;
    /** Several readers ask in turn what an article or a number belongs to: the last answer is kept. */
    private int lastFrom = -1;

    private int lastLimit;
    private Optional<TermSpan> lastHead = Optional.empty();

    HeadFinder(Document document, Terms terms, Grammar grammar) {
        this.document = document;
        this.terms = terms;
        this.grammar = grammar;
    }

    /** The last listed noun, or noun of a deed ("house searches"), of the group that starts at {@code from}. */
    Optional<TermSpan> headAfter(int from, int limit) {
        if (from != lastFrom || limit != lastLimit) {
            lastHead = findHead(from, limit);
            lastFrom = from;
            lastLimit = limit;
        }
        return lastHead;
    }

    private Optional<TermSpan> findHead(int from, int limit) {
        int i = from;
        int end = Math.min(Math.min(limit, document.tokens().size()), from + LONGEST_GROUP);
        Optional<TermSpan> head = Optional.empty();
        while (i < end) {
            TermSpan span = terms.at(i);
            boolean starts = span.from() == i && !span.terms().isEmpty();
            if (starts
                    && ((head.filter(this::isDeeds).isPresent() && span.has(TermKind.PERSON))
                            || (head.isPresent() && isSubjectOfSeizing(span))
                            || (head.filter(HeadFinder::isPrecursor).isPresent() && span.has(TermKind.SUBSTANCE)))) {
                break;
            }
            if (starts && isNoun(span)) {
                head = namesNoDrug(span) && head.filter(HeadFinder::namesDrug).isPresent() ? head : Optional.of(span);
                i = span.to();
            } else if (starts && i == from && (span.has(TermKind.ADDITIONAL) || span.has(TermKind.HEDGE_AFTER))) {
                i = span.to();
            } else if (grammar.isInsideGroup(i)) {
                i++;
            } else {
                break;
            }
        }
        return head;
    }

    /** "a substance used to make amphetamine" is none. */
    private static boolean isPrecursor(TermSpan span) {
        return span.term(TermKind.SUBSTANCE)
                .filter(term -> term.id().equals("precursors"))
                .isPresent();
    }

    /** "in 12 searches officers found …": behind the plural of a deed a new noun group starts. */
    private boolean isDeeds(TermSpan span) {
        return document.token(span.to() - 1).key().endsWith("s")
                && DEEDS.stream().anyMatch(kind -> span.term(kind)
                        .filter(term -> term.detail().equals("NOUN"))
                        .isPresent());
    }

    /** "the cocaine officers seized": a relative clause without its pronoun begins. */
    private boolean isSubjectOfSeizing(TermSpan span) {
        boolean official = span.term(TermKind.PERSON)
                .filter(term -> term.detail().equals("OFFICIAL"))
                .isPresent();
        return official && terms.is(span.to(), TermKind.SEIZE);
    }

    /** What the substance told of turns out to be: "tested positive for cocaine", "was found to be heroin". */
    Optional<String> identified(int from, int limit) {
        for (int i = from + 1; i < Math.min(limit, from + REACH_OF_TEST); i++) {
            boolean told = document.is(i - 1, "for")
                    || document.is(i - 1, "be")
                    || document.is(i - 1, "as")
                    || document.is(i - 1, "was");
            Optional<Term> name = terms.term(i, TermKind.SUBSTANCE);
            if (told && name.isPresent() && namesDrug(terms.at(i))) {
                return name.map(Term::id);
            }
        }
        return Optional.empty();
    }

    /** The drug of a lot: "cocaine" in "(a 7-tonne) cocaine seizure" and "(a 416-kilogram) shipment of cocaine". */
    Optional<TermSpan> drugOfLot(int from, int limit) {
        Optional<TermSpan> lot = headAfter(from, limit).filter(HeadFinder::isLot);
        return lot.flatMap(noun -> substanceInside(from, noun)
                .or(() -> document.is(noun.to(), "of") ? complement(noun.to() + 1, limit) : Optional.empty())
                .filter(HeadFinder::isDrugOrThing));
    }

    private static boolean isLot(TermSpan span) {
        return span.term(TermKind.SEIZE)
                .filter(term -> term.detail().equals("NOUN"))
                .isPresent();
    }

    private static boolean isDrugOrThing(TermSpan span) {
        return span.has(TermKind.SUBSTANCE) || span.has(TermKind.THING);
    }

    /** "fentanyl-laced drugs" are fentanyl. */
    private static boolean namesNoDrug(TermSpan span) {
        return span.term(TermKind.SUBSTANCE)
                .filter(term -> term.id().equals(Things.ANY_DRUG))
                .isPresent();
    }

    private static boolean namesDrug(TermSpan span) {
        return span.has(TermKind.SUBSTANCE) && !namesNoDrug(span);
    }

    /** The substance named between {@code from} and {@code head}: "ecstasy" in "30,000 ecstasy pills". */
    Optional<TermSpan> substanceInside(int from, TermSpan head) {
        for (int i = from; i < head.from(); i++) {
            if (terms.is(i, TermKind.SUBSTANCE)) {
                return Optional.of(terms.at(i));
            }
        }
        return Optional.empty();
    }

    /**
     * The drugs of a list that starts with {@code first} and in which nothing else stands: "cocaine, heroin and hash". Only
     * {@code first} where it is no such list.
     */
    List<TermSpan> substancesFrom(TermSpan first, int limit) {
        List<TermSpan> list = new ArrayList<>(List.of(first));
        boolean ended = false;
        int i = first.to();
        while (i < limit && !ended && list.size() < LONGEST_LIST) {
            boolean comma = document.is(i, ",");
            int and = comma ? i + 1 : i;
            ended = document.is(and, "and") || document.is(and, "or") || document.is(and, "&");
            Optional<TermSpan> next = comma || ended ? headAfter(ended ? and + 1 : and, limit) : Optional.empty();
            if (next.filter(HeadFinder::namesDrug).isEmpty()) {
                return List.of(first);
            }
            list.add(next.get());
            i = next.get().to();
        }
        boolean ownFigure = document.is(i, "of") || document.is(i, "(") || document.is(i, "weighing");
        return ended && namesDrug(first) && !ownFigure ? List.copyOf(list) : List.of(first);
    }

    private boolean isNoun(TermSpan span) {
        if (span.has(LISTED_NOUNS)) {
            return true;
        }
        if (!span.has(TRIGGERS)) {
            return false;
        }
        for (Term term : span.terms()) {
            // "one more arrest": a verb as well as a noun
            boolean decides = term.kind() == TermKind.ARREST
                    || span.term(term.kind()).filter(term::equals).isPresent();
            if (TRIGGERS.contains(term.kind()) && term.detail().equals("NOUN") && decides) {
                return true;
            }
        }
        return false;
    }

    /** The thing or substance after "of" or "in": "rounds of ammunition", "€3 million in cash", "2 tonnes of pure cocaine". */
    Optional<TermSpan> complement(int from, int limit) {
        int i = afterSupposition(from, Math.min(limit, document.tokens().size()));
        int end = Math.min(Math.min(limit, document.tokens().size()), i + LONGEST_GROUP);
        while (i < end && isBeforeComplement(i) && !(terms.at(i).from() == i && isNoun(terms.at(i)))) {
            i++;
        }
        Optional<TermSpan> head = i < end ? headAfter(i, limit) : Optional.empty();
        return head.filter(
                span -> span.has(TermKind.THING) || span.has(TermKind.SUBSTANCE) || span.has(TermKind.PORTION));
    }

    /** "of what chemists believe to be GBL", "of what officers suspect is heroin": behind the verb. */
    private int afterSupposition(int from, int limit) {
        int what = document.is(from, "of") ? from + 1 : from;
        if (!document.is(what, "what")) {
            return from;
        }
        for (int i = what + 1; i < Math.min(limit, what + LONGEST_GROUP); i++) {
            if (document.is(i, "be") || document.is(i, "is") || document.is(i, "was") || document.is(i, "are")) {
                return i + 1;
            }
        }
        return from;
    }

    private boolean isBeforeComplement(int i) {
        return switch (document.token(i).key()) {
            case "of",
                    "in",
                    "the",
                    "a",
                    "an",
                    "what",
                    "is",
                    "appears",
                    "to",
                    "be",
                    "presumably",
                    "believed",
                    "stored",
                    "held",
                    "kept",
                    "from",
                    "their",
                    "various",
                    "different",
                    "was",
                    "were",
                    "suspected",
                    "worth",
                    "hidden",
                    "on",
                    "about",
                    "seized",
                    "frozen",
                    "confiscated",
                    "both" -> true;
            default -> false;
        };
    }

    /** The nearest thing or substance before {@code before}, over at most {@code reach} tokens. */
    Optional<TermSpan> thingBefore(int before, int first, int reach) {
        int end = Math.max(first, before - reach);
        for (int i = before - 1; i >= end; i--) {
            TermSpan span = terms.at(i);
            if (span.has(TermKind.THING) || span.has(TermKind.SUBSTANCE)) {
                return Optional.of(span);
            }
            if (document.is(i, ";") || document.is(i, ".")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
