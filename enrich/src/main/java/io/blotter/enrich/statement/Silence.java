package io.blotter.enrich.statement;

import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.mention.Mention;
import io.blotter.enrich.quantity.Quantities;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;
import java.util.List;
import java.util.Optional;

/** Says, for a person, why a mention is nothing that was arrested, searched, seized or charged. */
public final class Silence {
    private final Document document;
    private final Terms terms;
    private final TriggerReader triggers;

    /** For the mentions of {@code document}. */
    public Silence(Document document, Terms terms, Quantities quantities) {
        this.document = document;
        this.terms = terms;
        this.triggers = new TriggerReader(document, terms, quantities);
    }

    /** The reason, with the word that stands in the way where there is one. */
    public String reason(Mention mention, Sentence sentence) {
        List<Trigger> near = triggers.read(sentence);
        Optional<Trigger> nearest = new Governor(document, terms, sentence, near).nearest(mention);
        if (nearest.isEmpty()) {
            return "no word near it says what was done";
        }
        Trigger trigger = nearest.get();
        String words = "\"" + document.words(trigger.from(), trigger.to()) + "\"";
        if (trigger.unreal()) {
            return words + " is only ordered, planned, possible or denied";
        }
        return Governor.isOther(trigger)
                ? words + ", not " + deed(mention.kind())
                : "not what " + words + " is said of";
    }

    private static String deed(Mention.Kind kind) {
        return switch (kind) {
            case THINGS -> "seized";
            case PREMISES, SEARCHES -> "searched";
            case CHARGES -> "charged";
            case PERSONS, OFFICIALS, ARRESTS -> "arrested";
        };
    }
}
