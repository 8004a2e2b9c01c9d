package io.blotter.enrich.report;

import io.blotter.enrich.lexicon.Term;
import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.TermSpan;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.operation.OperationDraft;
import io.blotter.enrich.statement.Statement;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds the countries where an operation took place or whose forces took part; not origins, destinations, nationalities. */
final class CountryFinder {
    /** What a sentence tells: a deed, forces at work, or neither. */
    private enum Scene {
        DEED,
        FORCES,
        NONE
    }

    private static final int COUNTRIES_OF_A_LIST = 3;

    private final Document document;
    private final Terms terms;

    CountryFinder(Document document, Terms terms) {
        this.document = document;
        this.terms = terms;
    }

    /** ISO codes, ascending. */
    List<String> find(OperationDraft draft) {
        Set<String> codes = new TreeSet<>();
        Set<Integer> telling = new HashSet<>();
        for (Statement statement : draft.statements()) {
            telling.add(statement.sentence());
        }
        for (int index : draft.sentences()) {
            Sentence sentence = document.sentences().get(index);
            Scene scene = telling.contains(index)
                    ? Scene.DEED
                    : tellsOfForces(sentence) ? listsCountries(sentence) ? Scene.DEED : Scene.FORCES : Scene.NONE;
            int i = sentence.from();
            while (i < sentence.to()) {
                codeAt(i, sentence, scene).ifPresent(codes::add);
                i = Math.max(i + 1, terms.at(i).to());
            }
        }
        return codes.isEmpty() && draft.primary() ? mostNamed() : List.copyOf(codes);
    }

    /** Where nothing says where, it was in the country that the story speaks of most. */
    private List<String> mostNamed() {
        Map<String, Integer> counts = new TreeMap<>();
        for (TermSpan span : terms.all()) {
            Optional<String> code = span.term(TermKind.AGENCY)
                    .map(Term::detail)
                    .or(() -> span.term(TermKind.COUNTRY).map(Term::id))
                    .or(() -> span.term(TermKind.DEMONYM).map(Term::id))
                    .or(() -> span.term(TermKind.PLACE).map(Term::id))
                    .filter(c -> !c.equals("-"));
            code.ifPresent(c -> counts.merge(c, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .stream()
                .toList();
    }

    /** Countries in a row are those that took part. */
    private boolean listsCountries(Sentence sentence) {
        int countries = 0;
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (terms.is(i, TermKind.OTHER)) {
                return false;
            }
            if (terms.is(i, TermKind.COUNTRY) && terms.at(i).from() == i) {
                countries++;
            }
        }
        return countries >= COUNTRIES_OF_A_LIST;
    }

    private Optional<String> codeAt(int i, Sentence sentence, Scene scene) {
        TermSpan span = terms.at(i);
        Optional<Term> agency = span.term(TermKind.AGENCY);
        if (agency.isPresent()) {
            return Optional.of(agency.get().detail()).filter(code -> !code.equals("-"));
        }
        Optional<Term> demonym = span.term(TermKind.DEMONYM);
        if (demonym.isPresent()) {
            return isForces(span.to(), sentence) ? demonym.map(Term::id) : Optional.empty();
        }
        Optional<Term> place = span.term(TermKind.COUNTRY).or(() -> span.term(TermKind.PLACE));
        boolean here = scene != Scene.NONE && isScene(span, sentence, scene);
        return here ? place.map(Term::id) : Optional.empty();
    }

    /** "Spanish and Dutch police", "the Colombian National Police". */
    private boolean isForces(int from, Sentence sentence) {
        for (int i = from; i < Math.min(sentence.to(), from + 5); i++) {
            switch (document.token(i).key()) {
                case "police",
                        "authorities",
                        "officers",
                        "investigators",
                        "prosecutors",
                        "prosecutor",
                        "customs",
                        "cops",
                        "navy",
                        "army",
                        "gendarmerie",
                        "guard",
                        "law",
                        "detectives",
                        "agents",
                        "coastguard",
                        "ministry",
                        "constabulary",
                        "court",
                        "agencies",
                        "forces" -> {
                    return true;
                }
                case "and",
                        ",",
                        "federal",
                        "national",
                        "state",
                        "border",
                        "financial",
                        "tax",
                        "anti",
                        "-",
                        "local",
                        "judicial",
                        "security",
                        "drug",
                        "criminal" -> {}
                default -> {
                    if (!terms.is(i, TermKind.DEMONYM)) {
                        return false;
                    }
                }
            }
        }
        return false;
    }

    private boolean tellsOfForces(Sentence sentence) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            switch (document.token(i).key()) {
                case "support",
                        "supported",
                        "cooperation",
                        "led",
                        "coordinated",
                        "involving",
                        "involved",
                        "participated",
                        "raids",
                        "searches",
                        "joint",
                        "together",
                        "assistance",
                        "included",
                        "headed",
                        "arrested",
                        "operation" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** Whether the place is where something happened: not behind "to", "via", "national of"; behind "from" only for forces. */
    private boolean isScene(TermSpan span, Sentence sentence, Scene scene) {
        for (int i = span.from() - 1; i >= Math.max(sentence.from(), span.from() - 24); i--) {
            TermSpan before = terms.at(i);
            boolean listed = before.has(TermKind.COUNTRY)
                    || before.has(TermKind.PLACE)
                    || before.has(TermKind.AGENCY)
                    || before.has(TermKind.DEMONYM);
            if (listed) {
                continue;
            }
            switch (document.token(i).key()) {
                case ",",
                        "and",
                        "the",
                        "as",
                        "well",
                        "both",
                        "(",
                        "or",
                        "&",
                        "near",
                        "city",
                        "of",
                        "port",
                        "province",
                        "northern",
                        "southern",
                        "eastern",
                        "western",
                        "central",
                        "including",
                        "s",
                        "'s" -> {}
                case "in",
                        "across",
                        "at",
                        "with",
                        "by",
                        "throughout",
                        "around",
                        "between",
                        "involving",
                        "off",
                        "on" -> {
                    return true;
                }
                case "from" -> {
                    i = Math.max(sentence.from(), i - 1);
                    return isForcesWord(i)
                            || (scene == Scene.DEED && tellsOfForces(sentence) && listsCountries(sentence));
                }
                case "to", "via", "towards", "through", "into", "for", "bound" -> {
                    return false;
                }
                default -> {
                    return scene == Scene.DEED || isForcesWord(i);
                }
            }
        }
        return true;
    }

    private boolean isForcesWord(int i) {
        return switch (document.token(i).key()) {
            case "police",
                    "authorities",
                    "officers",
                    "investigators",
                    "cops",
                    "agents",
                    "support",
                    "forces",
                    "agencies",
                    "enforcement",
                    "assistance",
                    "help",
                    "prosecutors" -> true;
            default -> false;
        };
    }
}
