package io.blotter.enrich.mention;

import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.TermKinds;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Token;
import io.blotter.enrich.text.Token.Shape;
import io.blotter.enrich.text.WordSet;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads things that no word list names: "158 fishing rods", "12 tonnes of garlic". They are known by their own words; what
 * category they are, the text does not tell.
 */
final class UnlistedReader {
    private static final TermKinds KNOWN_OTHERWISE = TermKinds.of(
            TermKind.PERSON,
            TermKind.AGENCY,
            TermKind.COUNTRY,
            TermKind.DEMONYM,
            TermKind.PLACE,
            TermKind.GROUP,
            TermKind.CARTEL,
            TermKind.PLATFORM,
            TermKind.TOTAL,
            TermKind.CURRENCY,
            TermKind.BACKGROUND,
            TermKind.PREMISES);
    private static final WordSet EVENTS = WordSet.of(
            "case",
            "cases",
            "mission",
            "missions",
            "patrol",
            "patrols",
            "incident",
            "incidents",
            "interdiction",
            "interdictions",
            "occasion",
            "occasions",
            "attempt",
            "attempts",
            "inspection",
            "inspections",
            "flight",
            "flights",
            "trip",
            "trips",
            "visit",
            "visits",
            "measure",
            "measures",
            "message",
            "messages",
            "complaint",
            "complaints",
            "attack",
            "attacks",
            "event",
            "events",
            "stage",
            "stages",
            "phase",
            "phases",
            "result",
            "results",
            "decision",
            "decisions",
            "procedure",
            "procedures",
            "proceedings",
            "victims",
            "addicts");
    private static final int LONGEST_NAME = 5;
    private static final int SHORTEST_NOUN = 4;

    private final Document document;
    private final Terms terms;
    private final Grammar grammar;

    UnlistedReader(Document document, Terms terms, Grammar grammar) {
        this.document = document;
        this.terms = terms;
        this.grammar = grammar;
    }

    /** The thing whose name starts at {@code nameFrom}, in a group that starts at {@code from}. */
    Optional<Mention> thing(int from, int nameFrom, int limit) {
        int end = nameFrom;
        while (end < Math.min(limit, nameFrom + LONGEST_NAME) && isOfName(end)) {
            end++;
        }
        if (end == nameFrom || isTooShort(document.token(end - 1)) || isEvent(end - 1)) {
            return Optional.empty();
        }
        return Optional.of(Mention.ofUnlisted(from, end, name(nameFrom, end)));
    }

    /** "five cases", "two missions": nothing that can be carried off; but "five cases of whisky". */
    private boolean isEvent(int noun) {
        return document.is(noun, EVENTS) && !document.is(noun + 1, "of");
    }

    /** The things of which there are several: their name ends in a plural. */
    Optional<Mention> things(int from, int nameFrom, int limit) {
        return thing(from, nameFrom, limit).filter(mention -> isPlural(document.token(mention.to() - 1)));
    }

    private boolean isOfName(int i) {
        Token token = document.token(i);
        boolean word = token.shape() == Shape.WORD || (token.is("-") && token.glued());
        return word && grammar.isInsideGroup(i) && !isKnownOtherwise(i);
    }

    private boolean isKnownOtherwise(int i) {
        return terms.is(i, KNOWN_OTHERWISE);
    }

    private static boolean isTooShort(Token token) {
        return token.text().length() < SHORTEST_NOUN || token.key().endsWith("ly");
    }

    /** A plural in lower case: capitals are names, of persons and places as often as not. */
    private static boolean isPlural(Token token) {
        String key = token.key();
        return key.endsWith("s") && !key.endsWith("ss") && !token.capitalised();
    }

    private String name(int from, int to) {
        return document.words(from, to).toLowerCase(Locale.ROOT);
    }
}
