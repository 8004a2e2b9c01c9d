package io.blotter.enrich.report;

import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.TermSpan;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;
import io.blotter.enrich.text.Token;
import io.blotter.enrich.text.WordSet;
import io.blotter.schemas.TextPart;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the towns and regions that an operation is told with, scenes or not: what tells two operations of one country apart,
 * and two tellings of one operation together. They are those of the word lists, and others where the text says what they are:
 * "the town of Foo", "Foo district". A name alone is never taken for a place: it may be a person's. A dateline says where
 * somebody wrote, and a country's name says too little.
 */
final class TownFinder {
    private static final WordSet KINDS = WordSet.of(
            "city",
            "town",
            "village",
            "province",
            "district",
            "county",
            "prefecture",
            "municipality",
            "port",
            "airport",
            "island",
            "suburb",
            "borough",
            "neighbourhood",
            "neighborhood",
            "harbour",
            "harbor",
            "canton",
            "oblast",
            "commune",
            "department",
            "coast",
            "governorate",
            "voivodeship",
            "area",
            "region",
            "state",
            "crossing");

    /** Stands for the country of a place that no list knows. */
    private static final String SOMEWHERE = "-";

    private static final int MOST_WORDS = 2;
    private static final int MOST_TOWNS = 24;

    private final Document document;
    private final Terms terms;
    private final Places places;
    private final Dateline dateline;

    /** Names of places that somebody in the story is called by: "Luis Medellin"; "Medellin" alone may be he. */
    private final Set<String> ofPersons = new HashSet<>();

    TownFinder(Document document, Terms terms, Places places) {
        this.document = document;
        this.terms = terms;
        this.places = places;
        this.dateline = new Dateline(document, terms);
        for (TermSpan span : terms.all()) {
            if (span.has(TermKind.PLACE) && isForename(span.from() - 1)) {
                ofPersons.add(name(span.from(), span.to()));
            }
        }
    }

    /** Country, '/' and name in lower case, ascending. */
    List<String> find(List<Sentence> sentences) {
        NavigableSet<String> towns = new TreeSet<>();
        for (Sentence sentence : sentences) {
            int i = dateline.end(sentence);
            while (i < sentence.to() && towns.size() < MOST_TOWNS) {
                TermSpan span = terms.at(i);
                if (span.has(TermKind.PLACE) && !span.has(TermKind.AGENCY)) {
                    note(span, towns);
                } else if (document.is(i, KINDS)) {
                    noteUnknown(i, sentence, towns);
                }
                i = Math.max(i + 1, span.to());
            }
        }
        return List.copyOf(towns);
    }

    private void note(TermSpan span, NavigableSet<String> towns) {
        String name = name(span.from(), span.to());
        if (!ofPersons.contains(name)) {
            places.countryOf(span).ifPresent(code -> towns.add(code + "/" + name));
        }
    }

    /** "Foo Bar district", "the town of Foo Bar". */
    private void noteUnknown(int kind, Sentence sentence, NavigableSet<String> towns) {
        int from = kind;
        while (kind - from < MOST_WORDS && from - 1 >= sentence.from() && isUnknownName(from - 1)) {
            from--;
        }
        boolean whole = from > sentence.from() && !document.token(from - 1).capitalised();
        if (from < kind && whole && !document.token(kind).glued()) {
            towns.add(SOMEWHERE + "/" + name(from, kind));
        }
        int first = kind + 2;
        int to = first;
        while (document.is(kind + 1, "of") && to - first < MOST_WORDS && to < sentence.to() && isUnknownName(to)) {
            to++;
        }
        if (to > first) {
            towns.add(SOMEWHERE + "/" + name(first, to));
        }
    }

    /** An unknown name in running text: in headlines, capitals say nothing. */
    private boolean isForename(int i) {
        return places.isUnknownName(i) && document.token(i).part() == TextPart.BODY;
    }

    private boolean isUnknownName(int i) {
        if (i < 0 || i >= document.tokens().size()) {
            return false;
        }
        Token token = document.token(i);
        return token.capitalised()
                && token.shape() == Token.Shape.WORD
                && token.key().length() > 2
                && terms.at(i).isEmpty();
    }

    private String name(int from, int to) {
        StringBuilder name = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (document.token(i).shape() == Token.Shape.WORD) {
                name.append(name.isEmpty() ? "" : " ").append(document.token(i).key());
            }
        }
        return name.toString();
    }
}
