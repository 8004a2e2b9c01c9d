package io.blotter.enrich.report;

import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Token;
import io.blotter.schemas.Evidence;

/** Points to where something was read, without persons' names. */
final class EvidenceWriter {
    /** Stands for a person's name in a quote. */
    static final String MASK = "[name]";

    private final Document document;
    private final PersonNames names;

    EvidenceWriter(Document document, Terms terms) {
        this.document = document;
        this.names = new PersonNames(document, terms);
    }

    /** The span of the tokens from {@code from} up to {@code to}. */
    Evidence of(int from, int to) {
        return evidence(from, to, false);
    }

    /** As {@link #of}, for a span that speaks of persons: a single unknown name in it is masked too. */
    Evidence ofPersons(int from, int to) {
        return evidence(from, to, true);
    }

    private Evidence evidence(int from, int to, boolean ofPersons) {
        Token first = document.token(from);
        Token last = document.token(to - 1);
        return new Evidence(first.part(), first.start(), last.end(), quote(from, to, ofPersons));
    }

    /** The words of the span, what may be a person's name masked; of a name that reaches out of it, what lies inside. */
    private String quote(int from, int to, boolean ofPersons) {
        String published = document.published(document.token(from).part());
        StringBuilder quote = new StringBuilder();
        int copied = document.token(from).start();
        int i = from;
        while (i < to) {
            int end = Math.min(to, names.end(i, ofPersons));
            if (end > i) {
                quote.append(published, copied, document.token(i).start()).append(MASK);
                copied = document.token(end - 1).end();
                i = end;
            } else {
                i++;
            }
        }
        return quote.append(published, copied, document.token(to - 1).end()).toString();
    }
}
