package io.blotter.enrich.lexicon;

import io.blotter.enrich.text.Document;
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

    /** The terms of {@code document}. */
    public Terms read(Document document) {
        List<TermSpan> spans = new ArrayList<>();
        TermSpan[] spanAt = new TermSpan[document.tokens().size()];
        Arrays.fill(spanAt, Terms.NONE);
        for (Sentence sentence : document.sentences()) {
            int i = sentence.from();
            while (i < sentence.to()) {
                TermSpan span = lexicon.longestMatch(document.tokens(), i, sentence.to());
                if (span.isEmpty()) {
                    i++;
                    continue;
                }
                Arrays.fill(spanAt, span.from(), span.to(), span);
                spans.add(span);
                i = span.to();
            }
        }
        return new Terms(List.copyOf(spans), spanAt);
    }
}
