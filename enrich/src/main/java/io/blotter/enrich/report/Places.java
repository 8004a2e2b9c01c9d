package io.blotter.enrich.report;

import io.blotter.enrich.lexicon.Term;
import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.TermKinds;
import io.blotter.enrich.lexicon.TermSpan;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Publisher;
import io.blotter.enrich.text.Token;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which country a name stands for. A name that several countries have ("Georgia", "London") is the one that the place beside
 * it belongs to, else the one that the story speaks of most; a name beside an unknown capitalised word ("Austin Reed") is a
 * person's.
 */
final class Places {
    private static final TermKinds PLACES = TermKinds.of(TermKind.COUNTRY, TermKind.PLACE);
    private static final TermKinds NAMES =
            TermKinds.of(TermKind.COUNTRY, TermKind.PLACE, TermKind.DEMONYM, TermKind.AGENCY);
    private static final int WEIGHT_OF_PUBLISHER = 2;

    private final Document document;
    private final Terms terms;
    private final Map<String, Integer> counts = new TreeMap<>();

    Places(Document document, Terms terms) {
        this.document = document;
        this.terms = terms;
        Publisher.country(document.source()).ifPresent(code -> counts.merge(code, WEIGHT_OF_PUBLISHER, Integer::sum));
        for (TermSpan span : terms.all()) {
            if (!span.has(NAMES)) {
                continue;
            }
            Optional<String> code = span.has(TermKind.AGENCY)
                    ? span.term(TermKind.AGENCY).map(Term::detail)
                    : span.has(TermKind.DEMONYM) ? span.term(TermKind.DEMONYM).map(Term::id) : onlyCandidate(span);
            if (code.isPresent() && !code.get().equals("-")) {
                counts.merge(code.get(), 1, Integer::sum);
            }
        }
    }

    /** The country of the place or country named by {@code span}; empty where it names none. */
    Optional<String> countryOf(TermSpan span) {
        Set<String> candidates = candidates(span);
        if (candidates.isEmpty() || isPartOfPersonsName(span) || isCodeOutOfPlace(span)) {
            return Optional.empty();
        }
        Optional<String> state = stateAfter(span);
        if (state.isPresent()) {
            return state;
        }
        if (candidates.size() == 1) {
            return Optional.of(candidates.iterator().next());
        }
        return neighbour(span, candidates).or(() -> mostNamed(candidates));
    }

    /** How often a country is named, directly or by what belongs to it. */
    Map<String, Integer> counts() {
        return counts;
    }

    private Optional<String> onlyCandidate(TermSpan span) {
        Set<String> candidates = candidates(span);
        return candidates.size() == 1 && !isPartOfPersonsName(span) && !isCodeOutOfPlace(span)
                ? Optional.of(candidates.iterator().next())
                : Optional.empty();
    }

    private static Set<String> candidates(TermSpan span) {
        Set<String> codes = new LinkedHashSet<>();
        for (Term term : span.terms()) {
            if (PLACES.contains(term.kind())) {
                codes.add(term.id());
            }
        }
        return codes;
    }

    /** "Paris, Texas": a state behind a place says where that is. */
    private Optional<String> stateAfter(TermSpan span) {
        TermSpan next = terms.at(span.to() + 1);
        boolean apposed = document.is(span.to(), ",")
                && !span.terms().isEmpty()
                && next.from() == span.to() + 1
                && !isDetail(span, "STATE");
        if (!apposed || document.is(next.to(), "and") || span.has(TermKind.COUNTRY)) {
            return Optional.empty();
        }
        Set<String> states = new LinkedHashSet<>();
        for (Term term : next.terms()) {
            if (term.kind() == TermKind.PLACE
                    && (term.detail().contains("STATE") || term.detail().contains("CODE"))) {
                states.add(term.id());
            }
        }
        Set<String> shared = candidates(next);
        shared.retainAll(candidates(span));
        return states.size() == 1 && shared.isEmpty() ? states.stream().findFirst() : Optional.empty();
    }

    /** "Gainesville, Georgia", "Hamilton, Ontario". */
    private Optional<String> neighbour(TermSpan span, Set<String> candidates) {
        TermSpan before = document.is(span.from() - 1, ",") ? terms.at(span.from() - 2) : terms.at(-1);
        TermSpan after =
                document.is(span.to(), ",") || document.is(span.to(), "(") ? terms.at(span.to() + 1) : terms.at(-1);
        Optional<String> state = stateAfter(before).filter(candidates::contains);
        if (state.isPresent()) {
            return state;
        }
        for (TermSpan other : List.of(after, before)) {
            Set<String> codes = candidates(other);
            codes.retainAll(candidates);
            if (codes.size() == 1) {
                return Optional.of(codes.iterator().next());
            }
        }
        return Optional.empty();
    }

    private Optional<String> mostNamed(Set<String> candidates) {
        String best = "";
        int most = -1;
        for (String candidate : candidates) {
            int count = counts.getOrDefault(candidate, 0);
            if (count > most) {
                best = candidate;
                most = count;
            }
        }
        return Optional.of(best);
    }

    private boolean isPartOfPersonsName(TermSpan span) {
        return isDetail(span, "NAME") && (isUnknownName(span.to()) || followsUnknownName(span.from() - 1));
    }

    private boolean followsUnknownName(int i) {
        return isUnknownName(i) && (isUnknownName(i - 1) || !startsSentence(i));
    }

    private boolean startsSentence(int i) {
        return i == 0
                || document.is(i - 1, ".")
                || document.token(i).part() != document.token(i - 1).part();
    }

    /** Whether a capitalised word stands there that no list knows, and no title or preposition. */
    boolean isUnknownName(int i) {
        if (i < 0 || i >= document.tokens().size()) {
            return false;
        }
        Token token = document.token(i);
        return token.capitalised()
                && !token.allCapitals()
                && terms.at(i).terms().isEmpty()
                && !isPreposition(token.key());
    }

    private static boolean isPreposition(String key) {
        return switch (key) {
            case "in",
                    "near",
                    "from",
                    "at",
                    "the",
                    "across",
                    "inside",
                    "outside",
                    "around",
                    "when",
                    "as",
                    "after",
                    "and",
                    "for",
                    "with",
                    "police",
                    "airport",
                    "international",
                    "street",
                    "avenue",
                    "road",
                    "court",
                    "federal" -> true;
            default -> false;
        };
    }

    /** "KY" is Kentucky behind a place and a comma only. */
    private boolean isCodeOutOfPlace(TermSpan span) {
        return isDetail(span, "CODE") && !document.is(span.from() - 1, ",");
    }

    private static boolean isDetail(TermSpan span, String word) {
        for (Term term : span.terms()) {
            if (term.kind() == TermKind.PLACE || term.kind() == TermKind.COUNTRY) {
                return term.detail().contains(word);
            }
        }
        return false;
    }
}
