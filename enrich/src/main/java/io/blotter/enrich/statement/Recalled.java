package io.blotter.enrich.statement;

import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.TermSpan;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.mention.Mention;
import io.blotter.enrich.quantity.Quantity;
import io.blotter.enrich.statement.Trigger.Voice;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Reads charges against persons told of before: "They have been charged", "each of them faces charges", "… were arrested on
 * Friday and charged with fraud", "prosecutors charged the detainees".
 */
final class Recalled {
    private static final int REACH_OF_AUXILIARIES = 6;
    private static final int REACH_BACK = 2;

    private final Document document;
    private final Terms terms;
    private final Antecedents antecedents;

    Recalled(Document document, Terms terms, Antecedents antecedents) {
        this.document = document;
        this.terms = terms;
        this.antecedents = antecedents;
    }

    /** The charge whose subject, as the sentence has it, are those whom {@code before} told of last. */
    Optional<Statement> bySubject(int index, Sentence sentence, List<Trigger> triggers, List<Statement> before) {
        for (Trigger trigger : triggers) {
            Optional<Statement> told = isCharge(trigger) ? subject(trigger, index, sentence, before) : Optional.empty();
            if (told.isPresent()) {
                return told.map(statement -> charge(statement, trigger, index));
            }
        }
        for (Trigger trigger : triggers) {
            Optional<Statement> told = isCharge(trigger) ? unarrested(trigger, index, sentence) : Optional.empty();
            if (told.isPresent()) {
                return told;
            }
        }
        return Optional.empty();
    }

    /** "The driver had bought nothing, he said. He has been charged": persons of whom no arrest is told. */
    private Optional<Statement> unarrested(Trigger trigger, int index, Sentence sentence) {
        int i = trigger.from() - 1;
        boolean auxiliary = document.token(trigger.from()).key().startsWith("fac");
        while (i >= sentence.from() && isAroundAuxiliary(i)) {
            auxiliary |= isAuxiliary(i);
            i--;
        }
        int pronoun = i;
        return auxiliary && i >= sentence.from()
                ? antecedents
                        .pointing(pronoun)
                        .flatMap(many -> antecedents.last(many, pronoun, index))
                        .map(told ->
                                new Statement(Deed.CHARGE, told.mentions(), index, trigger.from(), false, Relation.NEW))
                : Optional.empty();
    }

    /** The charge whose object they are: "charged them". */
    Optional<Statement> byObject(int index, List<Trigger> triggers, List<Statement> before) {
        for (Trigger trigger : triggers) {
            Optional<Statement> told = isCharge(trigger) ? object(trigger, index, before) : Optional.empty();
            if (told.isPresent()) {
                return told.map(statement -> charge(statement, trigger, index));
            }
        }
        return Optional.empty();
    }

    private static boolean isCharge(Trigger trigger) {
        return !trigger.unreal() && trigger.span().has(TermKind.CHARGE) && trigger.voice() != Voice.NOUN;
    }

    private static Statement charge(Statement told, Trigger trigger, int index) {
        return new Statement(Deed.CHARGE, told.mentions(), index, trigger.from(), false, told.relation());
    }

    private Optional<Statement> subject(Trigger trigger, int index, Sentence sentence, List<Statement> before) {
        int i = trigger.from() - 1;
        boolean auxiliary = document.token(trigger.from()).key().startsWith("fac");
        while (i >= sentence.from() && trigger.from() - i <= REACH_OF_AUXILIARIES && isAroundAuxiliary(i)) {
            auxiliary |= isAuxiliary(i);
            i--;
        }
        if (i < sentence.from()) {
            return Optional.empty();
        }
        if (document.is(i, "and")) {
            return last(before, index, index, false).filter(s -> s.mention().to() <= trigger.from());
        }
        if (!auxiliary) {
            return Optional.empty();
        }
        return switch (document.token(i).key()) {
            case "he", "she" -> last(before, index - REACH_BACK, index, false).filter(Recalled::isSingle);
            case "them" -> isAllOf(i - 1) ? last(before, index - REACH_BACK, index, true) : Optional.empty();
            case "they", "all", "both", "each" -> last(before, index - REACH_BACK, index, true);
            default -> namesThem(i) ? last(before, index - REACH_BACK, index, true) : Optional.empty();
        };
    }

    private boolean isAllOf(int of) {
        boolean all = document.is(of - 1, "each") || document.is(of - 1, "all") || document.is(of - 1, "both");
        return document.is(of, "of") && all;
    }

    private Optional<Statement> object(Trigger trigger, int index, List<Statement> before) {
        if (trigger.voice() != Voice.ACTIVE && trigger.voice() != Voice.OPEN) {
            return Optional.empty();
        }
        int next = trigger.to();
        boolean them = document.is(next, "them") || document.is(next, "both") || namesThem(next + 1);
        return them ? last(before, index - REACH_BACK, index, true) : Optional.empty();
    }

    /** "the suspects", "those arrested", "the detainees": a plural with an article, and no number. */
    private boolean namesThem(int i) {
        TermSpan span = terms.at(i);
        boolean plural =
                span.has(TermKind.PERSON) && document.token(span.to() - 1).key().endsWith("s");
        int article = span.has(TermKind.PERSON) ? span.from() - 1 : i - 1;
        boolean pointing =
                document.is(article, "the") || document.is(article, "those") || document.is(article, "these");
        boolean persons = span.term(TermKind.PERSON)
                .filter(term -> term.detail().equals("SUSPECT") || term.detail().equals("NEUTRAL"))
                .isPresent();
        boolean several = document.is(i, "men") || document.is(i, "women") || document.is(i, "accused");
        return pointing && ((plural && persons) || several);
    }

    private boolean isAroundAuxiliary(int i) {
        return isAuxiliary(i)
                || switch (document.token(i).key()) {
                    case "has",
                            "have",
                            "had",
                            "also",
                            "later",
                            "subsequently",
                            "since",
                            "then",
                            "now",
                            "jointly",
                            "formally",
                            "already" -> true;
                    case "both", "each", "all" -> !isBarePronoun(i);
                    default -> false;
                };
    }

    /** "All have been charged": the word is the subject, where no other stands before it. */
    private boolean isBarePronoun(int i) {
        boolean pronoun = document.is(i, "both") || document.is(i, "each") || document.is(i, "all");
        return pronoun && !document.is(i - 1, "were") && !document.is(i - 1, "are") && !document.is(i - 1, "been");
    }

    private boolean isAuxiliary(int i) {
        return switch (document.token(i).key()) {
            case "was", "were", "been", "is", "are", "being" -> true;
            default -> false;
        };
    }

    /** The last persons told of from sentence {@code first} on; several where {@code several} asks for it. */
    private static Optional<Statement> last(List<Statement> before, int first, int sentence, boolean several) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Statement statement = before.get(i);
            if (statement.sentence() < first) {
                return Optional.empty();
            }
            boolean persons = statement.deed() == Deed.ARREST || statement.deed() == Deed.CHARGE;
            boolean fits = !several || (!isSingle(statement) && !statement.part());
            if (persons && fits && !statement.denied() && statement.sentence() <= sentence) {
                return Optional.of(statement);
            }
        }
        return Optional.empty();
    }

    private static boolean isSingle(Statement statement) {
        return statement.mentions().stream()
                        .map(Mention::count)
                        .flatMap(Optional::stream)
                        .map(Quantity::value)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .compareTo(BigDecimal.ONE)
                == 0;
    }
}
