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
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds the countries where an operation took place or whose forces took part; not origins, destinations, nationalities. */
final class CountryFinder {
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
            boolean tells = telling.contains(index) || tellsOfForces(sentence);
            int i = sentence.from();
            while (i < sentence.to()) {
                codeAt(i, sentence, tells).ifPresent(codes::add);
                i = Math.max(i + 1, terms.at(i).to());
            }
        }
        return List.copyOf(codes);
    }

    private Optional<String> codeAt(int i, Sentence sentence, boolean tells) {
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
        return place.isPresent() && tells && isScene(span, sentence) ? place.map(Term::id) : Optional.empty();
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
    private boolean isScene(TermSpan span, Sentence sentence) {
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
                    return isForcesWord(i);
                }
                case "to", "via", "towards", "through", "into", "for", "bound" -> {
                    return false;
                }
                default -> {
                    return isForcesWord(i);
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
