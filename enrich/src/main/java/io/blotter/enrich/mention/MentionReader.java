package io.blotter.enrich.mention;

import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.quantity.Quantities;
import io.blotter.enrich.quantity.Quantity;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the noun groups around the figures of a document. */
public final class MentionReader {
    private final Document document;
    private final Terms terms;
    private final HeadFinder heads;
    private final PersonReader persons;
    private final CountReader counts;
    private final MassReader masses;
    private final MoneyReader money;
    private final LastSubstance lastSubstance;
    private final RespectiveReader respective;

    private MentionReader(Document document, Terms terms, Quantities quantities) {
        this.document = document;
        this.terms = terms;
        Grammar grammar = new Grammar(document, terms, quantities);
        this.heads = new HeadFinder(document, terms, grammar);
        this.persons = new PersonReader(document, terms, heads);
        this.lastSubstance = new LastSubstance();
        this.respective = new RespectiveReader(document, terms, quantities);
        UnlistedReader unlisted = new UnlistedReader(document, terms, grammar);
        this.counts = new CountReader(document, terms, heads, unlisted, lastSubstance);
        this.masses = new MassReader(document, terms, heads, unlisted, lastSubstance);
        this.money = new MoneyReader(document, terms, heads, grammar, lastSubstance);
    }

    /** The mentions of {@code document}, a list for each sentence. */
    public static List<List<Mention>> read(Document document, Terms terms, Quantities quantities) {
        MentionReader reader = new MentionReader(document, terms, quantities);
        List<List<Mention>> all = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            all.add(reader.readSentence(sentence, quantities));
        }
        return all;
    }

    private List<Mention> readSentence(Sentence sentence, Quantities quantities) {
        List<Mention> mentions = new ArrayList<>();
        List<Mention> paired = respective.read(sentence);
        lastSubstance.startSentence();
        Optional<Quantity> previous = Optional.empty();
        int i = sentence.from();
        while (i < sentence.to()) {
            Optional<Quantity> quantity = quantities.at(i);
            if (quantity.isPresent() && quantity.get().from() == i) {
                int from = quantity.get().from();
                Optional<Mention> pair = paired.isEmpty()
                        ? Optional.empty()
                        : paired.stream().filter(one -> one.from() == from).findFirst();
                if (pair.isPresent()) {
                    mentions.add(pair.get());
                } else {
                    readQuantity(quantity.get(), previous, sentence, mentions);
                }
                previous = quantity;
                i = quantity.get().to();
            } else {
                Optional<Mention> person = persons.read(i, sentence);
                Optional<Mention> one =
                        person.isPresent() ? person : SingleReader.read(document, terms, heads, i, sentence.to());
                if (one.isPresent()) {
                    mentions.add(one.get());
                }
                if (terms.is(i, TermKind.SUBSTANCE)) {
                    lastSubstance.remember(
                            terms.term(i, TermKind.SUBSTANCE).orElseThrow().id());
                }
                i = person.isPresent() ? person.get().to() : i + 1;
            }
        }
        return List.copyOf(mentions);
    }

    /** "19 of the 22 people": the second number is told with the first. */
    private boolean isWholeTold(Quantity quantity, List<Mention> mentions) {
        return !mentions.isEmpty()
                && mentions.get(mentions.size() - 1).to() > quantity.to()
                && mentions.get(mentions.size() - 1).kind() == Mention.Kind.PERSONS
                && document.is(quantity.from() - 2, "of");
    }

    private void readQuantity(
            Quantity quantity, Optional<Quantity> previous, Sentence sentence, List<Mention> mentions) {
        if (isWholeTold(quantity, mentions)) {
            return;
        }
        switch (quantity.reading()) {
            case COUNT -> counts.read(quantity, sentence, mentions).ifPresent(mentions::add);
            case MASS, VOLUME -> masses.read(quantity, previous, sentence, mentions);
            case RATE -> masses.readEach(quantity, mentions);
            case MONEY -> money.read(quantity, sentence, mentions);
            default -> {}
        }
    }
}
