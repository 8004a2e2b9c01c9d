package io.blotter.enrich.quantity;

import io.blotter.enrich.lexicon.Term;
import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.TermKinds;
import io.blotter.enrich.lexicon.TermSpan;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.text.Document;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The country that a story is mostly about: it decides what "$", "peso" and "ton" mean. */
public final class StoryCountry {
    private static final Map<String, String> DOLLARS = Map.ofEntries(
            Map.entry("AU", "AUD"),
            Map.entry("CA", "CAD"),
            Map.entry("HK", "HKD"),
            Map.entry("SG", "SGD"),
            Map.entry("NZ", "NZD"),
            Map.entry("JM", "JMD"),
            Map.entry("TT", "TTD"),
            Map.entry("TW", "TWD"),
            Map.entry("BB", "BBD"),
            Map.entry("FJ", "FJD"),
            Map.entry("GY", "GYD"),
            Map.entry("BZ", "BZD"),
            Map.entry("BN", "BND"),
            Map.entry("BS", "BSD"),
            Map.entry("NA", "NAD"));
    private static final Map<String, String> PESOS = Map.of(
            "MX", "MXN", "AR", "ARS", "CO", "COP", "CL", "CLP", "PH", "PHP", "DO", "DOP", "UY", "UYU", "CU", "CUP");
    /** Currencies that the stories of their country write as a letter before the number: "R150 000", "N20 million". */
    private static final Map<String, Map<String, String>> LETTERS = Map.of(
            "ZA", Map.of("R", "ZAR"),
            "NG", Map.of("N", "NGN"),
            "PH", Map.of("P", "PHP"),
            "ZM", Map.of("K", "ZMW"),
            "MM", Map.of("K", "MMK"),
            "PG", Map.of("K", "PGK"),
            "BW", Map.of("P", "BWP"),
            "GT", Map.of("Q", "GTQ"),
            "HN", Map.of("L", "HNL"));

    private static final List<TermKind> NAMES =
            List.of(TermKind.COUNTRY, TermKind.PLACE, TermKind.DEMONYM, TermKind.AGENCY);
    private static final TermKinds NAMING = TermKinds.of(NAMES.toArray(TermKind[]::new));
    private static final int WEIGHT_OF_SOURCE = 3;

    private final String code;
    private final boolean publishedAbroad;

    private StoryCountry(String code, boolean publishedAbroad) {
        this.code = code;
        this.publishedAbroad = publishedAbroad;
    }

    /** The country named most often, the publisher's country counting some times too. */
    static StoryCountry of(Document document, Terms terms) {
        Map<String, Integer> counts = new HashMap<>();
        String host = document.source().toLowerCase(Locale.ROOT);
        String ending = host.substring(host.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        String country = ending.equals("UK") ? "GB" : ending;
        if (country.length() == 2) {
            counts.merge(country, WEIGHT_OF_SOURCE, Integer::sum);
        }
        if (ending.equals("GOV") || ending.equals("MIL")) {
            counts.merge("US", WEIGHT_OF_SOURCE, Integer::sum);
        }
        for (TermSpan span : terms.all()) {
            if (!span.has(NAMING)) {
                continue;
            }
            for (TermKind kind : NAMES) {
                if (span.has(kind)) {
                    counts.merge(codeOf(span.term(kind).orElseThrow()), 1, Integer::sum);
                }
            }
        }
        counts.remove("-");
        return new StoryCountry(
                counts.entrySet().stream()
                        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey)
                        .orElse(""),
                isAbroad(ending));
    }

    /** Whether a host with the ending writes for readers outside the United States. */
    private static boolean isAbroad(String ending) {
        return ending.equals("INT") || (ending.length() == 2 && !ending.equals("US"));
    }

    /** The country with the ISO code, where a word names it itself. */
    StoryCountry named(String code) {
        return new StoryCountry(code, publishedAbroad);
    }

    private static String codeOf(Term term) {
        return term.kind() == TermKind.AGENCY ? term.detail() : term.id();
    }

    /** The ISO code of a currency whose word list form is "$" or "peso"; others as they are. */
    String currency(String id) {
        return switch (id) {
            case "$" -> DOLLARS.getOrDefault(code, "USD");
            case "peso" -> PESOS.getOrDefault(code, "MXN");
            default -> id;
        };
    }

    /** The ISO code of the currency that the letter stands for here. */
    Optional<String> currencyOfLetter(String letter) {
        return Optional.ofNullable(LETTERS.getOrDefault(code, Map.of()).get(letter));
    }

    /** Whether it is among {@code codes}, which blanks separate. */
    boolean isOneOf(String codes) {
        return !code.isEmpty() && (" " + codes + " ").contains(" " + code + " ");
    }

    /** Whether a plain "ton" is a short one: in stories of the United States that are told there. */
    boolean countsInShortTons() {
        return code.equals("US") && !publishedAbroad;
    }

    /** Whether dates in figures start with the month. */
    boolean writesMonthFirst() {
        return code.equals("US") || code.equals("PH");
    }
}
