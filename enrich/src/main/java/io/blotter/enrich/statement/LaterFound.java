package io.blotter.enrich.statement;

import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.mention.Mention;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;
import io.blotter.enrich.text.WordSet;
import io.blotter.schemas.SeizureCategory;
import java.util.List;
import java.util.Optional;

/**
 * Drugs that a text weighs where it tells how they were smuggled, and of which it says only afterwards that they were found:
 * "They conspired to bring in 5 tonnes of cocaine. The drugs were discovered at the port."
 */
final class LaterFound {
    private static final int SENTENCES = 3;
    private static final int REACH_OF_VERB = 16;
    private static final WordSet LOTS =
            WordSet.of("drugs", "drug", "shipment", "consignment", "haul", "load", "cargo", "stash", "packages");

    private final Document document;
    private final Terms terms;
    private Optional<Mention> pending = Optional.empty();
    private int toldIn;
    private boolean several;

    LaterFound(Document document, Terms terms) {
        this.document = document;
        this.terms = terms;
    }

    /** Remembers {@code mention}, of which the sentence says something else than that it was seized. */
    void remember(Mention mention, int sentence) {
        boolean drugs = mention.mass().isPresent()
                && mention.category()
                        .filter(category -> category == SeizureCategory.DRUG)
                        .isPresent();
        if (drugs) {
            several = pending.isPresent();
            pending = Optional.of(mention);
            toldIn = sentence;
        }
    }

    /** The drugs that sentence {@code index} says were found, where one lot was told of and nothing was seized since. */
    Optional<Mention> found(int index, Sentence sentence, List<Trigger> triggers) {
        if (pending.isEmpty() || several || index == toldIn || index - toldIn > SENTENCES) {
            return Optional.empty();
        }
        for (Trigger trigger : triggers) {
            boolean passive = trigger.voice() == Trigger.Voice.PASSIVE || trigger.voice() == Trigger.Voice.OPEN;
            if (trigger.span().has(TermKind.SEIZE)
                    && !trigger.unreal()
                    && passive
                    && pointsBack(trigger.from(), sentence)) {
                Optional<Mention> found = pending;
                pending = Optional.empty();
                return found;
            }
        }
        return Optional.empty();
    }

    /** Whether "the drugs" stands before the verb, and no number. */
    private boolean pointsBack(int verb, Sentence sentence) {
        for (int i = verb - 2; i >= Math.max(sentence.from(), verb - REACH_OF_VERB); i--) {
            boolean definite = document.is(i, "the") || document.is(i, "this");
            if (definite && (document.is(i + 1, LOTS) || isBareDrug(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean isBareDrug(int i) {
        return terms.is(i, TermKind.SUBSTANCE) && terms.at(i).from() == i;
    }
}
