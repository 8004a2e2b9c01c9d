package io.blotter.enrich.statement;

import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.mention.Mention;
import io.blotter.enrich.statement.Trigger.Voice;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;
import io.blotter.enrich.text.Token.Shape;

/**
 * Reads verbs that have many meanings, of which an arrest or a search is one only where persons or premises stand right next
 * to them: "police grabbed nine dealers", "two men were seized", "officers went into six flats".
 */
final class Beside {
    private static final int NEXT_TO = 4;
    private static final int REACH_OF_SUBJECT = 10;

    private final Document document;
    private final Terms terms;
    private final Sentence sentence;

    Beside(Document document, Terms terms, Sentence sentence) {
        this.document = document;
        this.terms = terms;
        this.sentence = sentence;
    }

    /** Whether {@code trigger} says of the persons of {@code mention} that police took them. */
    boolean takes(Mention mention, Trigger trigger) {
        boolean seized = document.token(trigger.from()).key().startsWith("seiz");
        boolean taken = trigger.span().has(TermKind.TAKE);
        if (!(seized || taken) || trigger.voice() == Voice.NOUN || document.is(mention.to(), "'")) {
            return false;
        }
        if (document.is(mention.from() - 1, "from")) {
            return false;
        }
        boolean object = trigger.to() <= mention.from()
                && mention.from() - trigger.to() <= NEXT_TO
                && !isParted(trigger.to(), mention.from())
                && !document.is(mention.from() - 2, "from")
                && trigger.voice() != Voice.PASSIVE;
        boolean subject = mention.to() <= trigger.from()
                && isVerbOf(mention, trigger)
                && (trigger.voice() == Voice.PASSIVE || trigger.voice() == Voice.STATE);
        return subject || (object && (seized || isDoneByForce(trigger)));
    }

    private boolean isParted(int from, int to) {
        for (int i = from; i < to; i++) {
            if (document.token(i).shape() == Shape.SIGN && !document.is(i, "-") && !document.is(i, "\"")) {
                return true;
            }
        }
        return false;
    }

    /** "nine dealers bagged", "two men, aged 31 and 38, were later seized": only the auxiliary, ages and few words between. */
    private boolean isVerbOf(Mention mention, Trigger trigger) {
        int words = 0;
        boolean auxiliary = false;
        for (int i = mention.to(); i < trigger.from() && words <= NEXT_TO; i++) {
            switch (document.token(i).key()) {
                case "was", "were", "been", "are", "is", "being", "got" -> auxiliary = true;
                case "he", "she", "they", "it", "who", "which", "what", "but" -> {
                    return false;
                }
                case "aged", "and" -> {}
                default -> words += document.token(i).shape() == Shape.WORD ? 1 : 0;
            }
        }
        return words <= NEXT_TO && (auxiliary || words == 0);
    }

    /** Whether {@code trigger} says of the premises of {@code mention} that police searched them. */
    boolean enters(Mention mention, Trigger trigger) {
        int gap = mention.from() - trigger.to();
        return trigger.span().has(TermKind.ENTER)
                && !trigger.unreal()
                && gap >= 0
                && gap <= 2
                && isDoneByForce(trigger);
    }

    /** Whether the verb's subject is an authority, its officers, or what they undertook. */
    private boolean isDoneByForce(Trigger trigger) {
        for (int i = trigger.from() - 1; i >= Math.max(sentence.from(), trigger.from() - REACH_OF_SUBJECT); i--) {
            boolean force = terms.is(i, TermKind.AGENCY)
                    || terms.is(i, TermKind.SEARCH)
                    || terms.term(i, TermKind.PERSON)
                            .filter(person -> person.detail().equals("OFFICIAL"))
                            .isPresent()
                    || terms.term(i, TermKind.SCENE)
                            .filter(scene ->
                                    scene.id().equals("FORCE") || scene.id().equals("ACTION"))
                            .isPresent();
            if (force) {
                return true;
            }
        }
        return false;
    }
}
