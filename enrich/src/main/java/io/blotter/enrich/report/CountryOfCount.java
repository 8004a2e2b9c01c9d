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
        for (int i = from;
                i < limit && !document.is(i, ";") && statement.mentions().size() == 1;
                i++) {
            Optional<String> code = placedAt(i);
            if (code.isPresent()) {
                return code.get();
            }
        }
        int first = Math.max(sentence.from(), statement.mention().from() - REACH);
        return first == sentence.from() && statement.mentions().size() == 1
                ? placedAt(first).orElse("")
                : "";
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
