package io.blotter.enrich.statement;

import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;
import java.util.List;
import java.util.Optional;

/** Reads how many were arrested where no number says so: "no arrests were made", "he was arrested". */
final class Unnumbered {
    private final Document document;
    private final Terms terms;

    Unnumbered(Document document, Terms terms) {
        this.document = document;
        this.terms = terms;
    }

    /** Whether "no" stands before the word for the deed. */
    boolean isDenied(Trigger trigger, Sentence sentence) {
        for (int i = trigger.from() - 1; i >= Math.max(sentence.from(), trigger.from() - 6); i--) {
            if (document.is(i, "no") && (document.is(i + 1, "one") || i + 1 == trigger.from())) {
                return true;
            }
        }
        return false;
    }

    /** "No arrests were made", "no one has been arrested": none, which is a figure too. */
    Optional<Statement> none(int index, Sentence sentence) {
        for (int i = sentence.from(); i + 1 < sentence.to(); i++) {
            boolean none = (document.is(i, "no") && (terms.is(i + 1, TermKind.ARREST) || document.is(i + 1, "one")))
                    || document.is(i, "nobody");
            for (int j = i + 1; none && j < Math.min(sentence.to(), i + 7); j++) {
                if (terms.is(j, TermKind.ARREST)) {
                    return Optional.of(Denial.ofArrests(index, i, j + 1));
                }
            }
        }
        return Optional.empty();
    }

    /** "He was arrested": one. */
    Optional<Statement> one(int index, Sentence sentence, List<Trigger> triggers) {
        for (Trigger trigger : triggers) {
            boolean passive =
                    trigger.voice() == Trigger.Voice.PASSIVE && trigger.span().has(TermKind.ARREST);
            if (!passive || trigger.unreal()) {
                continue;
            }
            int was = trigger.from() - 1;
            while (was > sentence.from() && trigger.from() - was < 4 && !isSingularAuxiliary(was)) {
                was--;
            }
            if (was > sentence.from() && isSingularAuxiliary(was) && isOnePerson(was - 1)) {
                return Optional.of(Denial.ofOne(index, was - 1, trigger.to()));
            }
        }
        return Optional.empty();
    }

    private boolean isSingularAuxiliary(int i) {
        return document.is(i, "was") || document.is(i, "is") || document.is(i, "has");
    }

    private boolean isOnePerson(int i) {
        return document.is(i, "he") || document.is(i, "she");
    }
}
