package io.blotter.enrich.statement;

import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;
import io.blotter.enrich.text.WordSet;
import java.util.List;
import java.util.Optional;

/** Reads how many were arrested where no number says so: "no arrests were made", "he was arrested". */
final class Unnumbered {
    private static final int REACH_OF_DENIAL = 12;
    private static final WordSet DENYING =
            WordSet.of("no", "zero", "without", "nobody", "none", "neither", "not", "yet");

    private final Document document;
    private final Terms terms;

    Unnumbered(Document document, Terms terms) {
        this.document = document;
        this.terms = terms;
    }

    /** Whether "no", "not one" or "none of" stand before the word for the deed. */
    boolean isDenied(Trigger trigger, Sentence sentence) {
        for (int i = trigger.from() - 1; i >= Math.max(sentence.from(), trigger.from() - 6); i--) {
            boolean no = document.is(i, "no") && (document.is(i + 1, "one") || i + 1 == trigger.from());
            if (no || isNotOne(i) || (document.is(i, "none") && document.is(i + 1, "of"))) {
                return true;
            }
        }
        return false;
    }

    private boolean isNotOne(int i) {
        return document.is(i, "not")
                && (document.is(i + 1, "one") || (document.is(i + 1, "a") && document.is(i + 2, "single")));
    }

    /** "No arrests were made", "no one has been arrested", "none of them was caught": none, which is a figure too. */
    Optional<Statement> none(int index, Sentence sentence) {
        for (int i = sentence.from(); i + 1 < sentence.to(); i++) {
            if (!document.is(i, DENYING) || !denies(i)) {
                continue;
            }
            int limit = Math.min(sentence.to(), i + REACH_OF_DENIAL);
            for (int j = i + 1; j < limit && !isNextClause(j); j++) {
                if (terms.is(j, TermKind.ARREST) || isDetained(j)) {
                    return Optional.of(Denial.ofArrests(index, i, j + 1));
                }
            }
        }
        return Optional.empty();
    }

    /** "no one", "nobody", "no suspects", "none of them", "not a single person", "zero arrests", "without detainees". */
    private boolean denies(int i) {
        return switch (document.token(i).key()) {
            case "no", "zero", "without" -> {
                int noun = document.is(i + 1, "any") ? i + 2 : i + 1;
                yield isNounOfArrest(noun) || document.is(noun, "one") || isPersons(noun) || isPersons(noun + 1);
            }
            case "nobody", "none", "neither" -> true;
            case "not" -> isNotOne(i) || isRegistered(i);
            case "yet" -> document.is(i + 1, "to") && document.is(i + 2, "make");
            default -> false;
        };
    }

    /** "It does not register persons detained", "it did not leave any detainees": as translations have it. */
    private boolean isRegistered(int not) {
        return switch (not + 1 < document.tokens().size()
                ? document.token(not + 1).key()
                : "") {
            case "register", "registered", "leave", "result", "report", "reported" ->
                isPersons(not + 2) || isPersons(not + 3) || isDetained(not + 3);
            default -> false;
        };
    }

    private boolean isNounOfArrest(int i) {
        return isDetained(i)
                || terms.at(i).terms().stream()
                        .anyMatch(term ->
                                term.kind() == TermKind.ARREST && term.detail().equals("NOUN"));
    }

    private boolean isDetained(int i) {
        return document.is(i, "detainee")
                || document.is(i, "detainees")
                || document.is(i, "arrestees")
                || (document.is(i, "detained") && document.is(i - 1, "persons"));
    }

    private boolean isPersons(int i) {
        return terms.term(i, TermKind.PERSON)
                .filter(term ->
                        !term.detail().equals("OFFICIAL") && !term.detail().equals("VICTIM"))
                .isPresent();
    }

    private boolean isNextClause(int i) {
        return switch (document.token(i).key()) {
            case ";", "but", "while", "whereas", "and" -> true;
            default -> false;
        };
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
