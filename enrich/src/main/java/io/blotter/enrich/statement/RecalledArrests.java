package io.blotter.enrich.statement;

import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.statement.Antecedents.Many;
import io.blotter.enrich.statement.Antecedents.Told;
import io.blotter.enrich.statement.Trigger.Voice;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;
import java.util.List;
import java.util.Optional;

/**
 * Reads arrests of persons told of before: "Three men were on the roof. They were led away", "officers arrested both". Those of
 * whom the text has said already that they were arrested are not told again.
 */
final class RecalledArrests {
    private static final int REACH_OF_SUBJECT = 16;
    private static final int REACH_OF_ALSO = 4;

    private final Document document;
    private final Antecedents antecedents;

    RecalledArrests(Document document, Antecedents antecedents) {
        this.document = document;
        this.antecedents = antecedents;
    }

    /** The arrest that {@code sentence} tells of persons of {@code before} or of an earlier sentence. */
    Optional<Statement> read(int index, Sentence sentence, List<Trigger> triggers, List<Statement> before) {
        for (Trigger trigger : triggers) {
            boolean arrest = trigger.span().has(TermKind.ARREST)
                    && !trigger.unreal()
                    && !Governor.isOther(trigger)
                    && trigger.voice() != Voice.NOUN;
            int pronoun = arrest ? pronoun(trigger, sentence) : -1;
            Optional<Many> number = pronoun < 0 ? Optional.empty() : antecedents.pointing(pronoun);
            Optional<Told> told = number.flatMap(many -> antecedents.last(many, pronoun, index));
            if (told.isPresent() && !isArrested(told.get(), before)) {
                Relation relation = isAlso(pronoun, trigger) ? Relation.ALSO : Relation.NEW;
                return Optional.of(
                        new Statement(Deed.ARREST, told.get().mentions(), index, trigger.from(), false, relation));
            }
        }
        return Optional.empty();
    }

    private static boolean isArrested(Told told, List<Statement> before) {
        for (int i = before.size() - 1; i >= 0 && before.get(i).sentence() >= told.sentence(); i--) {
            if (before.get(i).deed() == Deed.ARREST && told.shares(before.get(i).mentions())) {
                return true;
            }
        }
        return false;
    }

    /** The last token of the words that point back to those arrested; -1 where there are none. */
    private int pronoun(Trigger trigger, Sentence sentence) {
        boolean takesObject = trigger.voice() == Voice.ACTIVE || trigger.voice() == Voice.OPEN;
        for (int i = trigger.from() + 1; takesObject && i <= trigger.to() && i < sentence.to(); i++) {
            boolean object = document.is(i, "him")
                    || document.is(i, "them")
                    || document.is(i, "both")
                    || (document.is(i, "her") && i < trigger.to());
            if (object) {
                return i;
            }
        }
        boolean done = trigger.voice() == Voice.PASSIVE || trigger.voice() == Voice.STATE;
        if (!done) {
            return -1;
        }
        int subject = nextSubject(trigger, sentence);
        return subject >= 0 ? subject : openingSubject(trigger, sentence);
    }

    private int nextSubject(Trigger trigger, Sentence sentence) {
        int i = trigger.from() - 1;
        boolean auxiliary = false;
        while (i >= sentence.from() && isAroundAuxiliary(i)) {
            auxiliary |= isAuxiliary(i);
            i--;
        }
        boolean both = document.is(i + 1, "both") || document.is(i + 1, "all");
        boolean pointing = i >= sentence.from() && antecedents.pointing(i).isPresent();
        if (auxiliary && pointing) {
            return i;
        }
        return auxiliary && both ? i + 1 : -1;
    }

    /** "All of them, students on holiday, are …", "They were rescued and …": what the sentence opens with. */
    private int openingSubject(Trigger trigger, Sentence sentence) {
        int first = sentence.from();
        int last =
                switch (document.token(first).key()) {
                    case "they", "he", "she" -> first;
                    case "both", "all" -> document.is(first + 1, "of") ? first + 2 : first;
                    case "the", "these" -> first + 1;
                    default -> -1;
                };
        boolean near = last >= 0 && last < trigger.from() && trigger.from() - last <= REACH_OF_SUBJECT;
        boolean verb = near
                && (document.is(last + 1, ",")
                        || (isAroundAuxiliary(last + 1)
                                && (document.is(trigger.from() - 1, "and") || document.is(trigger.from() - 2, "and"))));
        return verb ? last : -1;
    }

    private boolean isAuxiliary(int i) {
        return switch (document.token(i).key()) {
            case "was", "were", "been", "is", "are", "being", "remain", "remains", "remained", "got" -> true;
            default -> false;
        };
    }

    private boolean isAroundAuxiliary(int i) {
        return isAuxiliary(i)
                || switch (document.token(i).key()) {
                    case "has",
                            "have",
                            "had",
                            "also",
                            "too",
                            "then",
                            "later",
                            "subsequently",
                            "since",
                            "now",
                            "all",
                            "both",
                            "each",
                            "immediately",
                            "promptly",
                            "eventually",
                            "finally",
                            "duly",
                            "consequently",
                            "therefore",
                            "swiftly",
                            "quickly",
                            "already",
                            "still",
                            "currently",
                            "jointly",
                            "formally",
                            "provisionally" -> true;
                    default -> false;
                };
    }

    private boolean isAlso(int pronoun, Trigger trigger) {
        for (int i = Math.min(pronoun, trigger.from()); i < trigger.to() + REACH_OF_ALSO; i++) {
            if (document.is(i, "also") || document.is(i, "too") || document.is(i, "likewise")) {
                return true;
            }
        }
        return false;
    }
}
