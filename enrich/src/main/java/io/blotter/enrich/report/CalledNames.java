package io.blotter.enrich.report;

import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;
import io.blotter.enrich.text.Token;
import io.blotter.enrich.text.WordSet;
import java.util.Optional;

/** Names that no list knows and that the text itself gives to what stands before them: "the swap shop 'Foo'", "a gang called Foo". */
final class CalledNames {
    private static final WordSet CALLING = WordSet.of("called", "named", "dubbed", "nicknamed", "christened");
    private static final WordSet QUOTES = WordSet.of("\"", "'");
    private static final int LONGEST = 3;

    private final Document document;
    private final Terms terms;

    CalledNames(Document document, Terms terms) {
        this.document = document;
        this.terms = terms;
    }

    /**
     * A name.
     *
     * @param from its first token
     * @param to the token after its last one
     */
    record Name(int from, int to) {}

    /** The name behind the noun that ends before {@code next}: in quotes, or after "called", "known as". */
    Optional<Name> behind(int next, Sentence sentence) {
        int at = document.is(next, ",") ? next + 1 : next;
        boolean called = document.is(at, CALLING) || (document.is(at, "known") && document.is(at + 1, "as"));
        if (called) {
            at += document.is(at, "known") ? 2 : 1;
            at = document.is(at, "the") ? at + 1 : at;
        }
        boolean quoted = at < sentence.to() && document.is(at, QUOTES);
        return quoted ? inQuotes(at, sentence) : called ? plain(at, sentence) : Optional.empty();
    }

    private Optional<Name> inQuotes(int open, Sentence sentence) {
        for (int i = open + 1; i < Math.min(sentence.to(), open + 2 + LONGEST); i++) {
            if (document.is(i, QUOTES)) {
                boolean named = i > open + 1 && document.token(open + 1).capitalised();
                return named ? Optional.of(new Name(open + 1, i)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Name> plain(int from, Sentence sentence) {
        int to = from;
        while (to < sentence.to() && to - from < LONGEST && isNamePart(to)) {
            to++;
        }
        return to > from ? Optional.of(new Name(from, to)) : Optional.empty();
    }

    private boolean isNamePart(int i) {
        Token token = document.token(i);
        return token.capitalised()
                && token.shape() == Token.Shape.WORD
                && terms.at(i).terms().isEmpty();
    }
}
