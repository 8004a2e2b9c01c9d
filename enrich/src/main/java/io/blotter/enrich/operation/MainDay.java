package io.blotter.enrich.operation;

import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.TermKinds;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.quantity.DateReading;
import io.blotter.enrich.statement.Statement;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;
import io.blotter.enrich.text.WordSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Finds the day that the main operation is reckoned from. */
final class MainDay {
    private static final int DAYS_FROM_ACTION_TO_NEWS = 75;
    private static final WordSet OF_TRIALS =
            WordSet.of("jailed", "sentenced", "convicted", "guilty", "imprisoned", "jail", "sentence");
    private static final TermKinds DEEDS = TermKinds.of(TermKind.ARREST, TermKind.SEARCH, TermKind.SEIZE);

    private final Document document;
    private final Terms terms;
    private final SentenceTime time;
    private final int lastOfLead;

    MainDay(Document document, Terms terms, SentenceTime time, int lastOfLead) {
        this.document = document;
        this.terms = terms;
        this.time = time;
        this.lastOfLead = lastOfLead;
    }

    /**
     * The day of the incident where the page names it; else the first certain one told with a deed. News is about what
     * happened lately, unless it opens with an older day or tells of a trial.
     *
     * @param isRecap whether the sentence at an index recalls what was before
     */
    Optional<LocalDate> find(List<List<Statement>> statementsOf, IntPredicate isRecap) {
        if (time.incident().isPresent()) {
            return time.incident().map(DateReading::first);
        }
        boolean trial = tellsTrial();
        int opening = lastOfOpening();
        for (int i = 0; i < document.sentences().size(); i++) {
            Sentence sentence = document.sentences().get(i);
            Optional<DateReading> day = time.dayOf(i);
            boolean told = document.blockOf(sentence).isStory()
                    && day.isPresent()
                    && !isRecap.test(i)
                    && (!statementsOf.get(i).isEmpty() || tellsAction(sentence));
            if (told && (i <= opening || trial || isRecent(day.get()))) {
                return Optional.of(day.get().first());
            }
        }
        return Optional.empty();
    }

    private boolean isRecent(DateReading day) {
        return document.publishedOn()
                .filter(published -> ChronoUnit.DAYS.between(day.last(), published) > DAYS_FROM_ACTION_TO_NEWS)
                .isEmpty();
    }

    /** The last sentence of the paragraph that the lead stands in. */
    private int lastOfOpening() {
        int last = Math.min(lastOfLead, document.sentences().size() - 1);
        while (last >= 0
                && last + 1 < document.sentences().size()
                && document.sentences().get(last + 1).block()
                        == document.sentences().get(last).block()) {
            last++;
        }
        return last;
    }

    /** Whether a word of the sentence tells a deed. */
    boolean tellsAction(Sentence sentence) {
        return terms.has(sentence.from(), sentence.to(), DEEDS);
    }

    /** Whether headline or lead tell how a case ended in court. */
    boolean tellsTrial() {
        for (int s = 0; s <= Math.min(lastOfLead, document.sentences().size() - 1); s++) {
            Sentence sentence = document.sentences().get(s);
            for (int i = sentence.from(); i < sentence.to(); i++) {
                if (document.is(i, OF_TRIALS)) {
                    return true;
                }
            }
        }
        return false;
    }
}
