package io.blotter.enrich.statement;

import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.mention.Mention;
import io.blotter.enrich.statement.Trigger.Voice;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;
import io.blotter.enrich.text.Token;
import io.blotter.enrich.text.WordSet;
import java.util.List;
import java.util.Optional;

/**
 * Finds the trigger that a mention belongs to: the one that is cheapest to reach. Words cost little, clause boundaries and
 * other triggers on the way cost more, and so does the side that the trigger's voice does not point to. Triggers of no fact
 * ("smuggled", "wanted") compete on the same terms; a mention that belongs to one of them is none.
 */
final class Governor {
    /** Only so many triggers on either side are tried, which keeps the work linear. */
    private static final int REACH_OF_WEAK = 6;

    private static final int TRIGGERS_TRIED = 6;

    /** "six people accused of theft were arrested": the participle only describes them. */
    private static final int MODIFIER = 25;

    private static final int DEAREST = 100;
    private static final int SHIPPED = 15;

    /** Houses are mostly where something happened; far from the verb they are not its object. */
    private static final int DEAREST_OF_PROPERTY = 45;

    /** How far a verb of no fact reaches where no verb of a fact is near. */
    private static final int REACH_OF_OTHER = 30;

    private static final int NEXT_TO = 4;
    private static final int REACH_OF_LIST = 10;
    private static final int BEHIND_PASSIVE = 30;

    /** Things that no list knows must stand next to their verb, or in one list with it. */
    private static final int DEAREST_OF_UNLISTED = 30;

    /** Words that end a clause, or a part of one. */
    private static final WordSet COSTLY = WordSet.of(
            ";", ":", ",", "who", "which", "whose", "where", "while", "after", "before", "when", "but", "because", "as",
            "and");

    private final Document document;
    private final int[] costs;
    private final int from;
    private final List<Trigger> triggers;
    private final boolean searching;
    private final Beside beside;

    Governor(Document document, Terms terms, Sentence sentence, List<Trigger> triggers) {
        this.document = document;
        this.beside = new Beside(document, terms, sentence);
        this.from = sentence.from();
        this.triggers = triggers;
        this.searching = tellsSearch(triggers);
        this.costs = new int[sentence.to() - sentence.from() + 1];
        for (int i = sentence.from(); i < sentence.to(); i++) {
            costs[i - from + 1] = costs[i - from] + cost(document.token(i));
        }
        int[] extra = new int[costs.length];
        for (Trigger trigger : triggers) {
            extra[trigger.to() - from] += trigger.weak() ? 4 : 8;
        }
        int sum = 0;
        for (int i = 0; i < costs.length; i++) {
            sum += extra[i];
            costs[i] += sum;
        }
    }

    private static int cost(Token token) {
        if (!COSTLY.contains(token)) {
            return 1;
        }
        return switch (token.key()) {
            case ";" -> 14;
            case ":" -> 4;
            case "," -> 3;
            case "who", "which", "whose", "where" -> 12;
            case "while", "after", "before", "when", "but", "because", "as" -> 8;
            default -> 2;
        };
    }

    private static boolean tellsSearch(List<Trigger> triggers) {
        for (Trigger trigger : triggers) {
            if (trigger.span().has(TermKind.SEARCH)) {
                return true;
            }
        }
        return false;
    }

    /** The trigger of {@code mention}; empty where none is near, or the nearest one makes no fact of it. */
    Optional<Trigger> governing(Mention mention) {
        return relative(mention).or(() -> directlyBefore(mention)).or(() -> nearest(mention)
                .filter(trigger -> !isOther(trigger)));
    }

    /** "Officers recovered $12 million stolen from a company": the verb takes the sum, and what follows only describes it. */
    private Optional<Trigger> directlyBefore(Mention mention) {
        int before = firstAfter(mention.from()) - 1;
        return before >= 0 && mention.isNamelessSum()
                ? Optional.of(triggers.get(before))
                        .filter(trigger -> trigger.to() == mention.from()
                                && (trigger.voice() == Voice.ACTIVE || trigger.voice() == Voice.OPEN)
                                && trigger.span().has(TermKind.SEIZE)
                                && !isOther(trigger))
                : Optional.empty();
    }

    /** "The van carried 60 kilos, which was seized": one thing was, and that stands right before. */
    private boolean isOfAnother(Mention mention, Trigger trigger) {
        int pronoun = trigger.from() - 2;
        boolean one = mention.kind() == Mention.Kind.THINGS
                && document.is(pronoun, "which")
                && document.is(pronoun + 1, "was");
        return one && pronoun - mention.to() > 1;
    }

    /** "50 kilos of hashish, which was seized in Perpignan": what its own clause says of it. */
    private Optional<Trigger> relative(Mention mention) {
        int pronoun = document.is(mention.to(), ",") ? mention.to() + 1 : mention.to();
        boolean clause = mention.kind() == Mention.Kind.THINGS
                && (document.is(pronoun, "which") || document.is(pronoun, "that"));
        if (!clause) {
            return Optional.empty();
        }
        int first = firstAfter(pronoun);
        return first < triggers.size()
                ? Optional.of(triggers.get(first))
                        .filter(trigger -> trigger.from() - pronoun <= NEXT_TO
                                && trigger.voice() == Voice.PASSIVE
                                && trigger.span().has(TermKind.SEIZE)
                                && !isOther(trigger))
                : Optional.empty();
    }

    /** Whether a trigger close by makes no fact of the mention: it was smuggled, offered, lost. */
    boolean isOtherwise(Mention mention) {
        return isOtherwise(mention, false);
    }

    /**
     * As {@link #isOtherwise(Mention)}.
     *
     * @param closed whether "and", "but" or a comma right behind the mention ends what is said of it
     */
    boolean isOtherwise(Mention mention, boolean closed) {
        int next = mention.to();
        boolean ends = closed && (document.is(next, "and") || document.is(next, "but") || document.is(next, ","));
        return nearest(mention)
                .filter(trigger -> isOther(trigger) && costOf(mention, trigger) <= REACH_OF_OTHER)
                .filter(trigger -> !ends || trigger.from() < mention.to())
                .isPresent();
    }

    /** The trigger that is cheapest to reach from {@code mention}, one that makes no fact of it included. */
    Optional<Trigger> nearest(Mention mention) {
        Trigger best = null;
        int bestCost = DEAREST;
        int first = firstAfter(mention.from());
        for (int i = Math.max(0, first - TRIGGERS_TRIED); i < Math.min(triggers.size(), first + TRIGGERS_TRIED); i++) {
            Trigger trigger = triggers.get(i);
            int cost = costOf(mention, trigger);
            if (cost < bestCost) {
                best = trigger;
                bestCost = cost;
            }
        }
        return Optional.ofNullable(best);
    }

    private int firstAfter(int token) {
        int low = 0;
        int high = triggers.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (triggers.get(middle).from() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    static boolean isOther(Trigger trigger) {
        return trigger.unreal() || trigger.span().has(TermKind.OTHER);
    }

    /** Whether it says something that could be of {@code mention}, and stands near enough where it says it weakly. */
    static boolean mayBeOf(Trigger trigger, Mention mention) {
        boolean concerns =
                mention.kind() != Mention.Kind.THINGS || trigger.span().has(TermKind.SEIZE) || isOther(trigger);
        return concerns && (!trigger.weak() || Math.abs(trigger.from() - mention.from()) < REACH_OF_WEAK);
    }

    /** "eight of those charged have been arrested": it says whom, not what was done to the eight. */
    private boolean isOfThose(Trigger trigger) {
        return trigger.span().has(TermKind.CHARGE)
                && document.is(trigger.from() - 1, "those")
                && document.is(trigger.from() - 2, "of");
    }

    private int costOf(Mention mention, Trigger trigger) {
        if (!fits(mention, trigger) || isOfThose(trigger)) {
            return DEAREST;
        }
        int cost = plainCostOf(mention, trigger);
        boolean property =
                mention.kind() == Mention.Kind.PREMISES && trigger.span().has(TermKind.SEIZE);
        boolean distant =
                (mention.isUnlisted() && cost > DEAREST_OF_UNLISTED) || (property && cost > DEAREST_OF_PROPERTY);
        return distant && !isOther(trigger) ? DEAREST : cost;
    }

    private int plainCostOf(Mention mention, Trigger trigger) {
        int weakness = (trigger.weak() ? isOther(trigger) ? 12 : 4 : 0) + (isShipment(trigger) ? SHIPPED : 0);
        boolean right = trigger.from() >= mention.to();
        boolean scene =
                mention.kind() == Mention.Kind.PREMISES && trigger.span().has(TermKind.SEIZE);
        if (right
                && (trigger.voice() == Voice.ACTIVE
                        || OrdersCarriedOut.isOrder(trigger.span())
                        || (scene && document.is(trigger.from() - 1, "and")))
                && (isOther(trigger) || scene)) {
            return DEAREST;
        }
        if (right && isOfAnother(mention, trigger)) {
            return DEAREST;
        }
        if (right) {
            boolean modifier =
                    isOther(trigger) && trigger.voice() == Voice.OPEN && mention.kind() == Mention.Kind.PERSONS;
            weakness += modifier ? MODIFIER : 0;
            return between(mention.to(), trigger.from()) + sideCost(trigger.voice(), true) + weakness;
        }
        if (trigger.to() <= mention.from()) {
            return between(trigger.to(), mention.from())
                    + sideCost(trigger.voice(), false)
                    + weakness
                    + behindPassive(mention, trigger);
        }
        return isOther(trigger) ? DEAREST : weakness;
    }

    /** "a shipment of 4 tonnes" was seized where nothing else is said of it. */
    private static boolean isShipment(Trigger trigger) {
        return trigger.span()
                .term(TermKind.SEIZE)
                .filter(term -> term.id().equals("shipment"))
                .isPresent();
    }

    /** Whether houses can be its object: those that are seized or frozen, where none are searched. */
    private boolean takes(Trigger trigger) {
        boolean frozen = trigger.span()
                .term(TermKind.SEIZE)
                .filter(term -> term.id().equals("freeze"))
                .isPresent();
        boolean said = !trigger.weak() && (frozen || trigger.voice() != Voice.NOUN);
        return trigger.span().has(TermKind.SEIZE) && (said || lists(trigger));
    }

    /** "the sequestration of 14 apartments and two hotels". */
    private boolean isOf(Mention mention, Trigger trigger) {
        int gap = mention.from() - trigger.to();
        int before = mention.from() - 1;
        return trigger.span().has(TermKind.SEIZE)
                && trigger.voice() == Voice.NOUN
                && gap >= 0
                && gap <= REACH_OF_LIST
                && (document.is(trigger.to(), "of") || document.is(trigger.to() - 1, "of"))
                && (document.is(before, "of") || document.is(before, ",") || document.is(before, "and"));
    }

    /** "the assets seized include three apartments". */
    private boolean lists(Trigger trigger) {
        return document.token(trigger.from()).key().startsWith("includ");
    }

    /** Whom a passive was done to stands before it; behind it only in "arrested were six men". */
    private int behindPassive(Mention mention, Trigger trigger) {
        boolean inverted = document.is(trigger.to(), "were")
                || document.is(trigger.to(), "was")
                || document.is(trigger.to(), "are")
                || document.is(trigger.to(), ":")
                || (document.is(trigger.from() - 1, "those") && document.is(trigger.to(), ","));
        if (mention.kind() != Mention.Kind.PERSONS || trigger.voice() != Voice.PASSIVE || inverted) {
            return 0;
        }
        return switch (mention.to() < document.tokens().size()
                ? document.token(mention.to()).key()
                : ".") {
            case "in", "at", "from", "on", ",", ".", ";", "as", "for", "during", "aged" -> BEHIND_PASSIVE;
            default -> DEAREST;
        };
    }

    private int between(int start, int end) {
        return costs[end - from] - costs[start - from];
    }

    private static int sideCost(Voice voice, boolean triggerOnTheRight) {
        return switch (voice) {
            case PASSIVE -> triggerOnTheRight ? 0 : 12;
            case STATE -> triggerOnTheRight ? 0 : 15;
            case OPEN -> triggerOnTheRight ? 3 : 2;
            case ACTIVE -> triggerOnTheRight ? 40 : 0;
            case NOUN -> triggerOnTheRight ? 30 : 2;
        };
    }

    private boolean fits(Mention mention, Trigger trigger) {
        if (isOther(trigger)) {
            return true;
        }
        return switch (mention.kind()) {
            case PERSONS ->
                trigger.span().has(TermKind.ARREST)
                        || trigger.span().has(TermKind.CHARGE)
                        || beside.takes(mention, trigger);
            case OFFICIALS ->
                trigger.span().has(TermKind.ARREST) || trigger.span().has(TermKind.CHARGE);
            case PREMISES ->
                trigger.span().has(TermKind.SEARCH)
                        || beside.enters(mention, trigger)
                        || ((!searching || isOf(mention, trigger)) && (takes(trigger) || isOf(mention, trigger)));
            case THINGS -> trigger.span().has(TermKind.SEIZE);
            case ARRESTS, SEARCHES, CHARGES -> false;
        };
    }
}
