package io.blotter.enrich.report;

import io.blotter.enrich.lexicon.Term;
import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.TermKinds;
import io.blotter.enrich.lexicon.TermSpan;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.operation.OperationDraft;
import io.blotter.enrich.statement.Deed;
import io.blotter.enrich.statement.Statement;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;
import io.blotter.schemas.OperationKind;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds the countries where an operation took place or whose forces took part; not origins, destinations, nationalities. */
final class CountryFinder {
    private static final TermKinds NAMES =
            TermKinds.of(TermKind.COUNTRY, TermKind.PLACE, TermKind.DEMONYM, TermKind.AGENCY);

    private final Document document;
    private final Terms terms;
    private final Places places;
    private final Dateline dateline;
    private final PlaceRoleReader roles;

    CountryFinder(Document document, Terms terms, Places places) {
        this.document = document;
        this.terms = terms;
        this.places = places;
        this.dateline = new Dateline(document, terms);
        this.roles = new PlaceRoleReader(document, terms);
    }

    /** What the sentences of one operation name, by role. */
    private static final class Found {
        private final Set<String> scenes = new TreeSet<>();
        private final Set<String> asides = new TreeSet<>();

        void add(String code, PlaceRole role) {
            if (role == PlaceRole.SCENE) {
                scenes.add(code);
            } else if (role == PlaceRole.ASIDE) {
                asides.add(code);
            }
        }
    }

    /**
     * ISO codes, ascending.
     *
     * @param home the countries of the story's main operation: an earlier one of the same story took place in its only country
     * @param untold sentences of the story that tell no operation's facts: those of the main operation may take part there
     */
    List<String> find(OperationDraft draft, List<String> home, List<Integer> untold) {
        Found found = new Found();
        Set<Integer> telling = telling(draft);
        for (int index : draft.sentences()) {
            read(document.sentences().get(index), telling.contains(index), found);
        }
        if (draft.primary()) {
            untold.forEach(index -> read(document.sentences().get(index), false, found));
        }
        if (!found.scenes.isEmpty()) {
            return List.copyOf(found.scenes);
        }
        if (draft.primary()) {
            return countsCountries(draft) ? List.of() : mostNamed(found.asides);
        }
        return draft.kind() == OperationKind.ACTION && home.size() == 1 ? home : List.of();
    }

    private static Set<Integer> telling(OperationDraft draft) {
        Set<Integer> telling = new HashSet<>();
        for (Statement statement : draft.statements()) {
            if (statement.deed() != Deed.CHARGE) {
                telling.add(statement.sentence());
            }
        }
        return telling;
    }

    private void read(Sentence sentence, boolean tellsDeed, Found found) {
        int i = dateline.end(sentence);
        while (i < sentence.to()) {
            TermSpan span = terms.at(i);
            if (!span.has(NAMES)) {
                i = Math.max(i + 1, span.to());
                continue;
            }
            Optional<Term> agency = span.term(TermKind.AGENCY);
            Optional<Term> demonym = span.term(TermKind.DEMONYM);
            if (agency.isPresent()) {
                if (!agency.get().detail().equals("-")) {
                    found.add(agency.get().detail(), roles.ofAgency(span, sentence));
                }
            } else if (span.has(TermKind.COUNTRY) || span.has(TermKind.PLACE)) {
                i = readList(i, sentence, tellsDeed, found);
                continue;
            } else if (demonym.isPresent()) {
                found.add(demonym.get().id(), roles.ofDemonym(span, sentence, tellsDeed));
            }
            i = Math.max(i + 1, span.to());
        }
    }

    /** Reads the places that stand in a row from {@code from}; the token after the last one. */
    private int readList(int from, Sentence sentence, boolean tellsDeed, Found found) {
        int to = roles.endOfList(from, sentence);
        Set<String> codes = new TreeSet<>();
        int i = from;
        while (i < to) {
            TermSpan span = terms.at(i);
            places.countryOf(span).ifPresent(codes::add);
            Optional<Term> agency = span.term(TermKind.AGENCY);
            if (agency.isPresent() && !agency.get().detail().equals("-")) {
                codes.add(agency.get().detail());
            }
            i = Math.max(i + 1, span.to());
        }
        if (!codes.isEmpty()) {
            PlaceRole role = roles.ofPlaces(from, to, codes.size(), sentence, tellsDeed);
            codes.forEach(code -> found.add(code, role));
        }
        return Math.max(to, from + 1);
    }

    /** "in 19 countries": where a story of so many names none of them, it took place in no certain one. */
    private boolean countsCountries(OperationDraft draft) {
        for (int index : draft.sentences()) {
            Sentence sentence = document.sentences().get(index);
            for (int i = sentence.from() + 1; i < sentence.to(); i++) {
                if (document.is(i, "countries") || document.is(i, "continents")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Where nothing says where, it was in the country that the story speaks of most. */
    private List<String> mostNamed(Set<String> asides) {
        Map<String, Integer> counts = places.counts();
        return counts.entrySet().stream()
                .filter(entry -> asides.isEmpty() || asides.contains(entry.getKey()))
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .stream()
                .toList();
    }
}
