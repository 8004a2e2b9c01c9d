package io.blotter.enrich.mention;

import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.TermSpan;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.quantity.Quantities;
import io.blotter.enrich.quantity.Quantity;
import io.blotter.enrich.quantity.Reading;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Pairs weights with drugs where a sentence does so by their order: "4 kg and 7 kg of cocaine and heroin respectively". */
final class RespectiveReader {
    private static final int REACH = 40;

    private final Document document;
    private final Terms terms;
    private final Quantities quantities;

    RespectiveReader(Document document, Terms terms, Quantities quantities) {
        this.document = document;
        this.terms = terms;
        this.quantities = quantities;
    }

    /** The paired goods, in the order of the text; empty where the sentence pairs none. */
    List<Mention> read(Sentence sentence) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (document.is(i, "respectively")) {
                return pairs(sentence, i);
            }
        }
        return List.of();
    }

    private List<Mention> pairs(Sentence sentence, int end) {
        List<Quantity> weights = new ArrayList<>();
        List<TermSpan> drugs = new ArrayList<>();
        int i = Math.max(sentence.from(), end - REACH);
        while (i < end) {
            Optional<Quantity> quantity = quantities.at(i);
            if (quantity.isPresent() && quantity.get().from() == i) {
                Reading reading = quantity.get().reading();
                if (reading == Reading.MASS || reading == Reading.COUNT) {
                    weights.add(quantity.get());
                }
                i = quantity.get().to();
            } else {
                TermSpan span = terms.at(i);
                if (span.has(TermKind.SUBSTANCE) && span.from() == i) {
                    drugs.add(span);
                }
                i++;
            }
        }
        boolean weighed =
                weights.size() > 1 && weights.get(weights.size() - 1).reading() == Reading.MASS && isRun(weights);
        boolean paired = weighed && (drugs.size() == 1 || drugs.size() == weights.size());
        return paired ? pairs(weights, drugs) : List.of();
    }

    /** Whether nothing but commas and "and" stands between the weights. */
    private boolean isRun(List<Quantity> weights) {
        for (int i = 1; i < weights.size(); i++) {
            for (int j = weights.get(i - 1).to(); j < weights.get(i).from(); j++) {
                if (!document.is(j, ",") && !document.is(j, "and")) {
                    return false;
                }
            }
        }
        return true;
    }

    private List<Mention> pairs(List<Quantity> weights, List<TermSpan> drugs) {
        Quantity last = weights.get(weights.size() - 1);
        Optional<BigDecimal> unit =
                terms.term(last.to() - 1, TermKind.MASS_UNIT).map(term -> new BigDecimal(term.detail()));
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            Quantity weight = weights.get(i);
            TermSpan drug = drugs.get(drugs.size() == 1 ? 0 : i);
            boolean bare = weight.reading() == Reading.COUNT;
            if (!bare || unit.isPresent()) {
                Quantity mass = bare ? weight.times(unit.get(), Reading.MASS, last.unit()) : weight;
                mentions.add(Things.mention(drug, weight.from(), weight.to()).withMass(mass));
            }
        }
        return mentions;
    }
}
