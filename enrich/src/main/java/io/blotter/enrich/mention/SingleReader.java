package io.blotter.enrich.mention;

import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.TermSpan;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.quantity.Quantity;
import io.blotter.enrich.quantity.Reading;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Token;
import io.blotter.enrich.text.WordSet;
import io.blotter.schemas.Qualifier;
import io.blotter.schemas.SeizureCategory;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads one of something: "a gun", "a boat", "an apartment". */
final class SingleReader {
    private static final int REACH_OF_SEARCH = 7;
    private static final WordSet DEFINITE = WordSet.of("the", "his", "her", "their", "its");
    private static final WordSet ARTICLES = WordSet.of("a", "an", "the", "his", "her", "their", "its");

    private SingleReader() {}

    /** The single thing whose article stands at {@code i}. */
    static Optional<Mention> read(Document document, Terms terms, HeadFinder heads, int i, int limit) {
        if (!document.is(i, ARTICLES) || !terms.at(i).isEmpty()) {
            return Optional.empty();
        }
        boolean definite = document.is(i, DEFINITE);
        Optional<TermSpan> head = heads.headAfter(i + 1, limit);
        if (head.isEmpty() || head.get().from() - i > 8) {
            return Optional.empty();
        }
        TermSpan span = head.get();
        Quantity one = new Quantity(
                Reading.COUNT,
                i,
                i,
                i + 1,
                BigDecimal.ONE,
                Optional.of(BigDecimal.ONE),
                Optional.of(BigDecimal.ONE),
                Qualifier.EXACT,
                "",
                false,
                false);
        if (span.has(TermKind.PERSON)) {
            return Optional.empty();
        }
        boolean listed = span.has(TermKind.PREMISES)
                && (isEnumerated(document, i, span.to()) || isBesideCounted(document, terms, span.to()));
        if (definite && !listed) {
            return carrier(document, span, i, one).map(first -> withSecond(document, heads, first, one, limit));
        }
        if (span.has(TermKind.PREMISES) && !document.token(span.to() - 1).key().endsWith("s")) {
            return isSearched(document, terms, i, limit)
                    ? Optional.of(Mention.ofCount(Mention.Kind.PREMISES, i, span.to(), one, false))
                    : Optional.empty();
        }
        boolean plural = document.token(span.to() - 1).key().endsWith("s")
                && !document.token(span.to() - 1).capitalised();
        if (plural || span.has(TermKind.PREMISES) || !span.has(TermKind.THING)) {
            return Optional.empty();
        }
        Mention thing = Things.mention(span, i, span.to());
        return isCountable(thing) ? Optional.of(thing.withCount(one, Optional.empty())) : Optional.empty();
    }

    /** "the boat" that a story tells of: one, where it is said to have been seized. */
    private static Optional<Mention> carrier(Document document, TermSpan span, int from, Quantity one) {
        if (!span.has(TermKind.THING) || document.token(span.to() - 1).key().endsWith("s")) {
            return Optional.empty();
        }
        Mention thing = Things.mention(span, from, span.to());
        return switch (thing.category().orElse(SeizureCategory.OTHER)) {
            case VEHICLE, VESSEL, AIRCRAFT -> Optional.of(thing.withCount(one, Optional.empty()));
            case FIREARM ->
                document.is(from, "his") || document.is(from, "her")
                        ? Optional.of(thing.withCount(one, Optional.empty()))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** "The flat, a cellar and a hut were searched": one of several. */
    private static boolean isEnumerated(Document document, int from, int to) {
        return document.is(to, ",")
                || (document.is(to, "and") && (document.is(to + 1, "a") || document.is(to + 1, "the")))
                || document.is(from - 1, "and");
    }

    /** "The office and six flats were searched". */
    private static boolean isBesideCounted(Document document, Terms terms, int and) {
        int number = and + 1;
        return document.is(and, "and")
                && number < document.tokens().size()
                && (terms.is(number, TermKind.NUMBER) || document.token(number).shape() == Token.Shape.NUMBER);
    }

    /** "the truck and the van" are two vehicles. */
    private static Mention withSecond(Document document, HeadFinder heads, Mention first, Quantity one, int limit) {
        int and = first.to();
        if (and + 2 >= limit || !document.is(and, "and") || !document.is(and + 1, "the")) {
            return first;
        }
        return heads.headAfter(and + 2, limit)
                .filter(head -> head.from() == and + 2)
                .flatMap(head -> carrier(document, head, and + 1, one))
                .filter(second -> second.category().equals(first.category()))
                .map(second -> Mention.ofThing(
                                first.from(),
                                second.to(),
                                first.category().orElseThrow(),
                                Optional.empty(),
                                first.item())
                        .withCount(two(one), Optional.empty()))
                .orElse(first);
    }

    private static Quantity two(Quantity one) {
        BigDecimal two = BigDecimal.valueOf(2);
        return new Quantity(
                Reading.COUNT,
                one.from(),
                one.core(),
                one.to(),
                two,
                Optional.of(two),
                Optional.of(two),
                Qualifier.EXACT,
                "",
                false,
                false);
    }

    private static boolean isCountable(Mention thing) {
        SeizureCategory category = thing.category().orElse(SeizureCategory.OTHER);
        return switch (category) {
            case VEHICLE, VESSEL, AIRCRAFT, FIREARM, EXPLOSIVE, VALUABLES, EQUIPMENT, PROPERTY, OTHER -> true;
            default -> false;
        };
    }

    /** "searched a house", "a house was searched": only next to such a word is one house worth a count. */
    private static boolean isSearched(Document document, Terms terms, int at, int limit) {
        for (int i = Math.max(0, at - REACH_OF_SEARCH); i < Math.min(limit, at + 2 * REACH_OF_SEARCH); i++) {
            if (terms.is(i, TermKind.SEARCH) && !document.is(i, ".")) {
                return true;
            }
        }
        return false;
    }
}
