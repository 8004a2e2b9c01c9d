package io.blotter.enrich.statement;

import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.TermSpan;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.statement.Trigger.Voice;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;
import java.util.List;

/**
 * Reads "foiled an attempt to smuggle 2 million pills" as the seizure that it is: the smuggling that was stopped is no trigger
 * of its own. Verbs that only say so beside smuggling are none elsewhere.
 */
final class FoiledSmuggling {
    private static final int REACH = 7;
    private static final int REACH_BACK = 40;

    private final Document document;
    private final Terms terms;
    private int end;

    FoiledSmuggling(Document document, Terms terms) {
        this.document = document;
        this.terms = terms;
    }

    /** Whether the words are those of the smuggling that was foiled. */
    boolean covers(TermSpan span) {
        return span.from() < end && span.has(TermKind.OTHER);
    }

    /** Adds {@code trigger}, the next one of the sentence, to {@code triggers}, where it is one. */
    void add(Trigger trigger, Sentence sentence, List<Trigger> triggers) {
        boolean only = isOnlyBesideSmuggling(trigger.span());
        if (!only && !canStop(trigger)) {
            triggers.add(trigger);
            return;
        }
        int smuggled = endOfSmuggling(trigger.to(), sentence.to());
        if (smuggled > 0) {
            end = smuggled;
            triggers.add(trigger);
            return;
        }
        boolean undone = trigger.voice() == Voice.PASSIVE && only && removeFoiled(trigger, triggers);
        if (undone || !only) {
            triggers.add(trigger);
        }
    }

    private static boolean isOnlyBesideSmuggling(TermSpan span) {
        return span.term(TermKind.SEIZE)
                .filter(term -> term.id().equals("foil"))
                .isPresent();
    }

    private boolean canStop(Trigger trigger) {
        return switch (document.token(trigger.from()).key()) {
            case "stopped", "blocked", "intercepted", "uncovered", "detected", "busted" ->
                trigger.span().has(TermKind.SEIZE);
            default -> false;
        };
    }

    private int endOfSmuggling(int from, int limit) {
        int last = 0;
        for (int i = from; i < Math.min(limit, from + REACH); i++) {
            if (terms.is(i, TermKind.OTHER) && isSmuggling(terms.at(i))) {
                last = terms.at(i).to();
            } else if (document.is(i, ",") || document.is(i, "and")) {
                break;
            }
        }
        return last;
    }

    private boolean isSmuggling(TermSpan span) {
        for (int i = span.from(); i < span.to(); i++) {
            String key = document.token(i).key();
            if (key.startsWith("smuggl")
                    || key.startsWith("traffic")
                    || key.startsWith("import")
                    || key.startsWith("export")
                    || key.startsWith("transport")
                    || key.startsWith("distribut")
                    || key.startsWith("ship")) {
                return true;
            }
        }
        return false;
    }

    /** "An attempt to smuggle 40 kg of heroin was foiled". */
    private boolean removeFoiled(Trigger trigger, List<Trigger> triggers) {
        boolean smuggling = triggers.stream()
                .anyMatch(other -> trigger.from() - other.to() < REACH_BACK && isSmuggling(other.span()));
        if (smuggling) {
            triggers.removeIf(other -> trigger.from() - other.to() < REACH_BACK
                    && other.span().has(TermKind.OTHER)
                    && !other.span().has(TermKind.SEIZE));
        }
        return smuggling;
    }
}
