package io.blotter.enrich.report;

import io.blotter.enrich.lexicon.Term;
import io.blotter.enrich.lexicon.TermKind;
import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.statement.Statement;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;
import java.util.Optional;

/** The country that a number is told for: "ten were arrested in Belgium", "in France, four". */
final class CountryOfCount {
    private static final int REACH = 10;

    private final Document document;
    private final Terms terms;

    CountryOfCount(Document document, Terms terms) {
        this.document = document;
        this.terms = terms;
    }

    /** Its code; empty where none, or more than one count, is named there. */
    String of(Statement statement) {
        Sentence sentence = document.sentences().get(statement.sentence());
        int from = statement.mention().to();
        int limit = Math.min(sentence.to(), from + REACH);
        for (int i = from; i < limit && !document.is(i, ";"); i++) {
            Optional<String> code = placedAt(i);
            if (code.isPresent()) {
                return code.get();
            }
        }
        int first = Math.max(sentence.from(), statement.mention().from() - REACH);
        if (statement.mentions().size() != 1) {
            return "";
        }
        Optional<String> opening = first == sentence.from() ? placedAt(first) : Optional.empty();
        return opening.or(() -> ofForce(statement, first)).orElse("");
    }

    /** "The Dutch police arrested four": their country, where they are those who act. */
    private Optional<String> ofForce(Statement statement, int first) {
        boolean passive = document.is(statement.trigger() - 1, "were")
                || document.is(statement.trigger() - 1, "was")
                || document.is(statement.trigger() - 1, "been");
        for (int j = statement.mention().from() - 1; !passive && j >= first; j--) {
            int i = j;
            Optional<String> code = terms.term(i, TermKind.DEMONYM)
                    .map(Term::id)
                    .or(() -> terms.term(i, TermKind.AGENCY).map(Term::detail).filter(detail -> detail.length() == 2));
            if (code.isPresent()) {
                return code;
            }
        }
        return Optional.empty();
    }

    private Optional<String> placedAt(int preposition) {
        boolean in = document.is(preposition, "in") || document.is(preposition, "from");
        if (!in) {
            return Optional.empty();
        }
        int at = document.is(preposition + 1, "the") ? preposition + 2 : preposition + 1;
        return terms.term(at, TermKind.COUNTRY)
                .or(() -> terms.term(at, TermKind.PLACE))
                .map(Term::id);
    }
}
