package io.blotter.enrich.report;

import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.TermSpan;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;
import io.blotter.enrich.text.Token;
import java.util.List;
import java.util.TreeSet;

/**
 * Finds the towns and regions that an operation is told with, scenes or not: what tells two operations of one country apart,
 * and two tellings of one operation together. A dateline says where somebody wrote, and a country's name says too little.
 */
final class TownFinder {
    private final Document document;
    private final Terms terms;
    private final Places places;
    private final Dateline dateline;

    TownFinder(Document document, Terms terms, Places places) {
        this.document = document;
        this.terms = terms;
        this.places = places;
        this.dateline = new Dateline(document, terms);
    }

    /** Country, '/' and name in lower case, ascending. */
    List<String> find(List<Sentence> sentences) {
        TreeSet<String> towns = new TreeSet<>();
        for (Sentence sentence : sentences) {
            int i = dateline.end(sentence);
            while (i < sentence.to()) {
                TermSpan span = terms.at(i);
                if (span.has(TermKind.PLACE) && !span.has(TermKind.AGENCY)) {
                    places.countryOf(span).ifPresent(code -> towns.add(code + "/" + name(span)));
                }
                i = Math.max(i + 1, span.to());
            }
        }
        return List.copyOf(towns);
    }

    private String name(TermSpan span) {
        StringBuilder name = new StringBuilder();
        for (int i = span.from(); i < span.to(); i++) {
            if (document.token(i).shape() != Token.Shape.WORD) {
                continue;
            }
            name.append(name.isEmpty() ? "" : " ").append(document.token(i).key());
        }
        return name.toString();
    }
}
