package io.blotter.enrich.statement;

import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.mention.Mention;
import io.blotter.enrich.mention.Mention.Kind;
import io.blotter.enrich.text.Document;
import java.util.List;
import java.util.Optional;

/** Words that charge those whom another verb is said of, or who stand far from the charge. */
final class ChargeWords {
    private final Document document;
    private final Terms terms;

    ChargeWords(Document document, Terms terms) {
        this.document = document;
        this.terms = terms;
    }

    /** "charges have been brought by a grand jury against 26 people". */
    Optional<Trigger> against(Mention mention, List<Trigger> triggers) {
        if (mention.kind() != Kind.PERSONS || !document.is(mention.from() - 1, "against")) {
            return Optional.empty();
        }
        return triggers.stream()
                .filter(t -> !t.unreal() && t.span().has(TermKind.CHARGE) && t.to() <= mention.from())
                .findFirst();
    }

    /** "arrested and charged": whether the arrest is a charge, too. */
    boolean besides(Trigger trigger) {
        return trigger.span().has(TermKind.ARREST)
                && ((document.is(trigger.to(), "and") && terms.is(trigger.to() + 1, TermKind.CHARGE))
                        || document.is(trigger.to() - 1, "charged")
                        || isOnComplaint(trigger.to()));
    }

    /** "arrested on a criminal complaint". */
    private boolean isOnComplaint(int i) {
        boolean article = document.is(i, "on") && (document.is(i + 1, "a") || document.is(i + 1, "an"));
        return article && (isAccusation(i + 2) || isAccusation(i + 3)) && !document.is(i + 2, "warrant");
    }

    private boolean isAccusation(int i) {
        return document.is(i, "complaint") || document.is(i, "indictment");
    }
}
