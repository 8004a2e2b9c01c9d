package io.blotter.enrich.statement;

import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.TermSpan;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.mention.Mention;
import io.blotter.enrich.mention.Mention.Kind;
import io.blotter.enrich.statement.Trigger.Voice;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;
import java.util.List;
import java.util.Optional;

/** Words that charge those whom another verb is said of, or who stand far from the charge. */
final class ChargeWords {
    private static final int REACH_OF_ACCUSATION = 14;

    private final Document document;
    private final Terms terms;

    ChargeWords(Document document, Terms terms) {
        this.document = document;
        this.terms = terms;
    }

    /** "charges have been brought by a grand jury against 26 people", "a complaint was filed against seven men". */
    Optional<Trigger> against(Mention mention, Sentence sentence, List<Trigger> triggers) {
        int against = mention.from() - 1;
        if (mention.kind() != Kind.PERSONS || !document.is(against, "against")) {
            return Optional.empty();
        }
        Optional<Trigger> charge = triggers.stream()
                .filter(t -> !t.unreal() && t.span().has(TermKind.CHARGE) && t.to() <= mention.from())
                .findFirst();
        return charge.or(() -> accusation(against, sentence));
    }

    private Optional<Trigger> accusation(int against, Sentence sentence) {
        for (int i = against - 1; i >= Math.max(sentence.from(), against - REACH_OF_ACCUSATION); i--) {
            TermSpan span = terms.at(i);
            if (span.has(TermKind.ACCUSATION)) {
                boolean none = document.is(span.from() - 1, "no");
                return none ? Optional.empty() : Optional.of(new Trigger(span, Voice.NOUN, false, false));
            }
            switch (document.token(i).key()) {
                case ";", "not", "no", "would", "could", "may", "might", "possible" -> {
                    return Optional.empty();
                }
                default -> {}
            }
        }
        return Optional.empty();
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
