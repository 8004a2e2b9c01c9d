package io.blotter.enrich.statement;

import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.mention.Mention;
import io.blotter.enrich.mention.Mention.Kind;
import io.blotter.enrich.statement.Trigger.Voice;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;
import io.blotter.enrich.text.Token.Shape;
import java.util.List;
import java.util.Optional;

/** Finds the verb of persons who stand far from it, or who are few: by grammar, where distance misleads. */
final class Subjects {
    private static final int REACH_OF_SINGLE = 6;
    private static final int REACH_OVER_APPOSITION = 16;

    private final Document document;

    Subjects(Document document) {
        this.document = document;
    }

    /** The word next to "the driver" that says that he was arrested or charged; elsewhere he only comes up. */
    Optional<Trigger> ofDefinite(Mention mention, List<Trigger> triggers) {
        int reach = document.is(mention.to(), ",") ? REACH_OVER_APPOSITION : REACH_OF_SINGLE;
        for (Trigger trigger : triggers) {
            if (!isOfPersons(trigger)) {
                continue;
            }
            int behind = trigger.from() - mention.to();
            boolean subject = behind >= 0
                    && behind <= reach
                    && (trigger.voice() == Voice.PASSIVE || trigger.voice() == Voice.STATE);
            int ahead = mention.from() - trigger.to();
            boolean object =
                    ahead >= 0 && ahead <= 1 && (trigger.voice() == Voice.ACTIVE || trigger.voice() == Voice.NOUN);
            if (subject || object) {
                return Optional.of(trigger);
            }
        }
        return Optional.empty();
    }

    /** "Six people who had … and were to … have been arrested": the main verb stands behind the relative clause. */
    Optional<Trigger> ofRelative(Mention mention, Sentence sentence, List<Trigger> triggers) {
        boolean opens = mention.from() == sentence.from()
                || document.token(mention.from() - 1).shape() == Shape.SIGN;
        boolean relative = document.is(mention.to(), "who") || document.is(mention.to(), "suspected");
        if (mention.kind() != Kind.PERSONS || !opens || !relative) {
            return Optional.empty();
        }
        Optional<Trigger> last = Optional.empty();
        for (Trigger trigger : triggers) {
            boolean verb = trigger.from() >= mention.to() && trigger.voice() == Voice.PASSIVE;
            if (verb && isOfPersons(trigger) && trigger.span().has(TermKind.ARREST)) {
                last = Optional.of(trigger);
            }
        }
        return last;
    }

    /** Whether officials are those whom the trigger concerns: right before a passive, right behind an active or a noun. */
    boolean isDoneTo(Mention officials, Trigger trigger) {
        if (document.is(officials.from() - 1, "by")) {
            return false;
        }
        if (trigger.from() >= officials.to()) {
            for (int i = officials.to(); i < trigger.from(); i++) {
                if (document.is(i, "and") || document.is(i, ",")) {
                    return false;
                }
            }
            boolean passive = trigger.voice() == Voice.PASSIVE || trigger.voice() == Voice.STATE;
            return passive && trigger.from() - officials.to() <= REACH_OF_SINGLE;
        }
        return trigger.voice() != Voice.PASSIVE && officials.from() - trigger.to() <= 3;
    }

    private static boolean isOfPersons(Trigger trigger) {
        return !trigger.unreal()
                && (trigger.span().has(TermKind.ARREST) || trigger.span().has(TermKind.CHARGE));
    }
}
