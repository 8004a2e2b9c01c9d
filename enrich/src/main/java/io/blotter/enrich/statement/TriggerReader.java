package io.blotter.enrich.statement;

import io.blotter.enrich.lexicon.Term;
import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.TermKinds;
import io.blotter.enrich.lexicon.TermSpan;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.quantity.Quantities;
import io.blotter.enrich.statement.Trigger.Voice;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;
import io.blotter.enrich.text.Token.Shape;
import io.blotter.enrich.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the words of a sentence that say what was done, with voice and modality. */
final class TriggerReader {
    private static final int REACH_OF_AUXILIARY = 4;
    private static final int REACH_OF_FACING = 6;
    private static final List<TermKind> KINDS = List.of(
            TermKind.ARREST,
            TermKind.SEIZE,
            TermKind.SEARCH,
            TermKind.CHARGE,
            TermKind.OTHER,
            TermKind.TAKE,
            TermKind.ENTER);
    private static final TermKinds TRIGGERS = TermKinds.of(KINDS.toArray(TermKind[]::new));

    /** What police and those they pursue may both have done. */
    private static final WordSet HANDLED = WordSet.of(
            "brought",
            "carried",
            "hauled",
            "collected",
            "taken",
            "moved",
            "removed",
            "hid",
            "hidden",
            "held",
            "landed",
            "offloaded",
            "unloaded",
            "picked",
            "concealed",
            "stashed",
            "extracted",
            "pulled");

    private static final WordSet REPORTED = WordSet.of(
            "said",
            "believed",
            "suspected",
            "alleged",
            "thought",
            "accused",
            "reported",
            "estimated",
            "presumed",
            "understood",
            "claimed",
            "reckoned",
            "reputed",
            "supposed",
            "appears",
            "appear",
            "seems",
            "seem");

    private final Document document;
    private final Terms terms;
    private final Quantities quantities;
    private final OrdersCarriedOut orders;

    TriggerReader(Document document, Terms terms, Quantities quantities) {
        this.document = document;
        this.terms = terms;
        this.quantities = quantities;
        this.orders = new OrdersCarriedOut(document);
    }

    /** The triggers of {@code sentence}, from left to right. */
    List<Trigger> read(Sentence sentence) {
        List<Trigger> triggers = new ArrayList<>();
        FoiledSmuggling foiled = new FoiledSmuggling(document, terms);
        int i = sentence.from();
        while (i < sentence.to()) {
            TermSpan span = terms.at(i);
            if (!span.has(TRIGGERS)) {
                i = Math.max(i + 1, span.to());
                continue;
            }
            Optional<Term> term = triggerTerm(span);
            if (term.isPresent()
                    && !isAttribute(span, term.get(), sentence)
                    && !foiled.covers(span)
                    && !orders.isSilent(span, sentence)) {
                Trigger trigger = new Trigger(
                        span,
                        voice(span, term.get(), sentence),
                        isUnreal(span, sentence)
                                || isAlleged(span, sentence)
                                || (OrdersCarriedOut.isOrder(span) && !orders.isCarriedOut(span, sentence)),
                        term.get().detail().equals("WEAK") || isIdiom(term.get()));
                foiled.add(trigger, sentence, triggers);
            }
            i = span.to();
        }
        return triggers;
    }

    private static boolean isIdiom(Term term) {
        return term.kind() == TermKind.TAKE || term.kind() == TermKind.ENTER;
    }

    private static Optional<Term> triggerTerm(TermSpan span) {
        for (TermKind kind : KINDS) {
            Optional<Term> term = span.term(kind);
            if (term.isPresent()) {
                return term;
            }
        }
        return Optional.empty();
    }

    /** "the seized goods", "a wanted man": an attribute says nothing of its own. */
    private boolean isAttribute(TermSpan span, Term term, Sentence sentence) {
        int before = span.from() - 1;
        // "six of those arrested were charged": the other verb is what was done
        if (document.is(before, "those")
                && document.is(before - 1, "of")
                && !term.detail().equals("NOUN")) {
            return terms.is(span.from(), TermKind.ARREST);
        }
        boolean article = before >= sentence.from()
                && (document.is(before, "the") || document.is(before, "a") || document.is(before, "an"));
        boolean nounNext =
                span.to() < sentence.to() && terms.is(span.to(), TermKind.PERSON) && !document.is(span.to(), "people");
        return article && nounNext && !term.detail().equals("NOUN");
    }

    private Voice voice(TermSpan span, Term term, Sentence sentence) {
        if (term.detail().equals("NOUN")) {
            boolean faced = term.kind() == TermKind.CHARGE && isFaced(span.from(), sentence);
            return faced ? Voice.STATE : Voice.NOUN;
        }
        String first = document.token(span.from()).key();
        boolean facing = term.kind() == TermKind.CHARGE && first.startsWith("fac");
        if (facing || term.detail().equals("STATE")) {
            return Voice.STATE;
        }
        boolean participle = first.endsWith("ed")
                || switch (first) {
                    case "found",
                            "frozen",
                            "froze",
                            "caught",
                            "taken",
                            "put",
                            "led",
                            "brought",
                            "held",
                            "sequestered",
                            "stolen",
                            "shot",
                            "sought",
                            "sold",
                            "sent",
                            "lost",
                            "hidden",
                            "hid",
                            "shut",
                            "picked",
                            "took",
                            "given",
                            "thrown",
                            "driven",
                            "laid" -> true;
                    default -> false;
                };
        if (!participle) {
            return Voice.ACTIVE;
        }
        Voice auxiliary = auxiliary(span.from(), sentence.from());
        if (auxiliary != Voice.OPEN) {
            return auxiliary;
        }
        return switch (first) {
            case "froze", "took" -> Voice.ACTIVE;
            case "taken", "frozen", "stolen", "hidden" -> Voice.PASSIVE;
            default -> byWhatFollows(span.to(), sentence.to());
        };
    }

    /** "The thirteen face some 90 charges". */
    private boolean isFaced(int noun, Sentence sentence) {
        for (int i = noun - 1; i >= Math.max(sentence.from(), noun - REACH_OF_FACING); i--) {
            switch (document.token(i).key()) {
                case "face", "faces", "faced", "facing" -> {
                    return true;
                }
                case ",", ";", "after", "on" -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }

    private Voice auxiliary(int from, int first) {
        for (int i = from - 1; i >= Math.max(first, from - REACH_OF_AUXILIARY); i--) {
            switch (document.token(i).key()) {
                case "was", "were", "been", "be", "being", "are", "is", "got" -> {
                    return Voice.PASSIVE;
                }
                case "has", "have", "had", "having", "to" -> {
                    return Voice.ACTIVE;
                }
                case ",", ";", ".", "who", "which", "that" -> {
                    return Voice.OPEN;
                }
                default -> {}
            }
        }
        return Voice.OPEN;
    }

    private Voice byWhatFollows(int next, int limit) {
        if (next >= limit) {
            return Voice.PASSIVE;
        }
        if (quantities.at(next).filter(q -> q.reading().isFigure()).isPresent()) {
            return Voice.ACTIVE;
        }
        if (document.token(next).shape() == Shape.SIGN || quantities.isDate(next)) {
            return Voice.PASSIVE;
        }
        return switch (document.token(next).key()) {
            case "the",
                    "a",
                    "an",
                    "his",
                    "her",
                    "their",
                    "its",
                    "several",
                    "some",
                    "another",
                    "all",
                    "both",
                    "what",
                    "more",
                    "about" -> Voice.ACTIVE;
            case "in",
                    "on",
                    "at",
                    "by",
                    "from",
                    "during",
                    "after",
                    "as",
                    "following",
                    "for",
                    "across",
                    "near",
                    "over",
                    "and",
                    "when",
                    "while",
                    "last",
                    "under",
                    "since" -> Voice.PASSIVE;
            default -> Voice.OPEN;
        };
    }

    /** "The group is said to have brought in eight tonnes": what others are believed to have done, not what was found. */
    private boolean isAlleged(TermSpan span, Sentence sentence) {
        int have = span.from() - 1;
        boolean infinitive = (document.is(have, "have") && document.is(have - 1, "to"))
                || (document.is(have, "having") && document.is(have - 1, "of"));
        if (!infinitive || !document.is(span.from(), HANDLED)) {
            return false;
        }
        for (int i = have - 2; i >= Math.max(sentence.from(), have - REACH_OF_AUXILIARY); i--) {
            if (document.is(i, REPORTED)) {
                return true;
            }
        }
        return false;
    }

    /** "290,000 of it could be seized": what could be done, in translated English, was done. */
    private boolean isManaged(TermSpan span, int could) {
        boolean deed = span.has(TermKind.SEIZE) || span.has(TermKind.ARREST);
        int be = document.is(could + 1, "still") || document.is(could + 1, "also") ? could + 2 : could + 1;
        return deed && document.is(be, "be") && be + 1 == span.from();
    }

    /** Whether the deed was only ordered, planned, possible, asked for or denied. */
    private boolean isUnreal(TermSpan span, Sentence sentence) {
        for (int i = span.from() - 1; i >= Math.max(sentence.from(), span.from() - REACH_OF_AUXILIARY); i--) {
            switch (document.token(i).key()) {
                case "could" -> {
                    return !isManaged(span, i);
                }
                case "ordered", "orders", "order" -> {
                    return !span.has(TermKind.SEIZE);
                }
                case "would",
                        "can",
                        "cannot",
                        "might",
                        "should",
                        "will",
                        "may",
                        "not",
                        "never",
                        "requested",
                        "planned",
                        "if",
                        "without",
                        "avoid",
                        "failed",
                        "intends",
                        "intend",
                        "intended",
                        "plans",
                        "hopes",
                        "expected" -> {
                    return !document.token(i).key().equals("may")
                            || !document.token(i).capitalised();
                }
                case "warrant", "warrants" -> {
                    return document.is(i + 1, "for") || document.is(i + 1, "of") || document.is(i + 1, "to");
                }
                // "will appear in court charged with murder"
                case ",", ";", ".", "after", "and", "court" -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }
}
