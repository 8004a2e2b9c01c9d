package io.blotter.enrich.report;

import io.blotter.enrich.lexicon.Terms;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Token;
import io.blotter.schemas.Evidence;

/** Points to where something was read, without persons' names. */
final class EvidenceWriter {
    private static final String MASK = "[name]";

    private final Document document;
    private final Terms terms;

    EvidenceWriter(Document document, Terms terms) {
        this.document = document;
        this.terms = terms;
    }

    /** The span of the tokens from {@code from} up to {@code to}. */
    Evidence of(int from, int to) {
        Token first = document.token(from);
        Token last = document.token(to - 1);
        return new Evidence(first.part(), first.start(), last.end(), quote(from, to));
    }

    /** The words of the span; two capitalised words in a row that no word list knows may be a person's name and are masked. */
    private String quote(int from, int to) {
        String published = document.published(document.token(from).part());
        StringBuilder quote = new StringBuilder();
        int copied = document.token(from).start();
        int i = from;
        while (i < to) {
            int end = nameEnd(i, to);
            if (end - i >= 2) {
                quote.append(published, copied, document.token(i).start()).append(MASK);
                copied = document.token(end - 1).end();
                i = end;
            } else {
                i++;
            }
        }
        return quote.append(published, copied, document.token(to - 1).end()).toString();
    }

    private int nameEnd(int from, int to) {
        int i = from;
        while (i < to
                && document.token(i).capitalised()
                && !document.token(i).allCapitals()
                && terms.at(i).terms().isEmpty()) {
            i++;
        }
        return i;
    }
}
