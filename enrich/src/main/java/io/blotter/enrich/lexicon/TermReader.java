package io.blotter.enrich.lexicon;

import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Publisher;
import io.blotter.enrich.text.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Marks the terms of a document: in each sentence, from left to right, the longest. */
public final class TermReader {
    private final Lexicon lexicon;

    /** A reader for the word lists of {@code lexicon}. */
    public TermReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The terms of {@code document}.
     *
     * @throws IllegalArgumentException where the document's words are not numbered by the vocabulary of the word lists
     */
    public Terms read(Document document) {
        if (document.vocabulary() != lexicon.vocabulary()) {
            throw new IllegalArgumentException(
                    "the document was read with another vocabulary than that of the lexicon");
        }
        List<TermSpan> spans = new ArrayList<>();
        TermSpan[] spanAt = new TermSpan[document.tokens().size()];
        long[] kindsAt = new long[spanAt.length];
        Arrays.fill(spanAt, Terms.NONE);
        for (Sentence sentence : document.sentences()) {
            int i = sentence.from();
            while (i < sentence.to()) {
                TermSpan span = lexicon.longestMatch(document, i, sentence.to());
                if (span.isEmpty()) {
                    i++;
                    continue;
                }
                spans.add(span);
                for (; i < span.to(); i++) {
                    spanAt[i] = span;
                    kindsAt[i] = span.kinds();
                }
            }
        }
        SharedAgencies.settle(spans, spanAt, Publisher.country(document.source()));
        return new Terms(spans, spanAt, kindsAt);
    }
}
