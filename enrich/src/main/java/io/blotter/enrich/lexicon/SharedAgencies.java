package io.blotter.enrich.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Decides whose authority a name is that authorities of several countries have ("PNP"): of the country that the text names
 * most often, or else of the first one in the list.
 */
final class SharedAgencies {
    private static final TermKinds NAMES = TermKinds.of(TermKind.COUNTRY, TermKind.DEMONYM, TermKind.PLACE);

    private static final int WEIGHT_OF_PUBLISHER = 2;

    private SharedAgencies() {}

    /** Settles the shared names among {@code spans}, and where they stand in {@code spanAt}, of a publisher from {@code home}. */
    static void settle(List<TermSpan> spans, TermSpan[] spanAt, Optional<String> home) {
        if (spans.stream().noneMatch(SharedAgencies::isShared)) {
            return;
        }
        Map<String, Integer> named = named(spans);
        home.ifPresent(code -> named.merge(code, WEIGHT_OF_PUBLISHER, Integer::sum));
        for (int i = 0; i < spans.size(); i++) {
            TermSpan span = spans.get(i);
            if (isShared(span)) {
                TermSpan settled = settled(span, named);
                spans.set(i, settled);
                for (int at = span.from(); at < span.to(); at++) {
                    spanAt[at] = settled;
                }
            }
        }
    }

    private static boolean isShared(TermSpan span) {
        return span.has(TermKind.AGENCY)
                && span.term(TermKind.AGENCY)
                        .filter(term -> term.detail().indexOf(' ') > 0)
                        .isPresent();
    }

    private static Map<String, Integer> named(List<TermSpan> spans) {
        Map<String, Integer> named = new TreeMap<>();
        for (TermSpan span : spans) {
            for (Term term : span.has(NAMES) ? span.terms() : List.<Term>of()) {
                if (NAMES.contains(term.kind())) {
                    named.merge(term.id(), 1, Integer::sum);
                }
            }
        }
        return named;
    }

    private static TermSpan settled(TermSpan span, Map<String, Integer> named) {
        List<Term> terms = new ArrayList<>();
        for (Term term : span.terms()) {
            boolean shared = term.kind() == TermKind.AGENCY && term.detail().indexOf(' ') > 0;
            terms.add(shared ? new Term(term.kind(), term.id(), country(term.detail(), named)) : term);
        }
        return new TermSpan(span.from(), span.to(), Meanings.of(terms));
    }

    private static String country(String countries, Map<String, Integer> named) {
        String best = "";
        for (String code : countries.split(" ", -1)) {
            boolean more = named.getOrDefault(code, 0) > named.getOrDefault(best, 0);
            best = best.isEmpty() || more ? code : best;
        }
        return best;
    }
}
