package io.blotter.enrich.report;

import io.blotter.enrich.statement.Statement;
import io.blotter.enrich.text.Block;
import io.blotter.enrich.text.Document;

/** Which sentences headline and lead are: the title, and the first sentence of running text. */
final class Prominence {
    private static final int SENTENCES_OF_A_LEAD = 1;

    private final int lastOfLead;

    Prominence(Document document) {
        int last = -1;
        int running = 0;
        for (int i = 0; i < document.sentences().size() && running < SENTENCES_OF_A_LEAD; i++) {
            if (document.blockOf(document.sentences().get(i)).kind() == Block.Kind.PARAGRAPH) {
                running++;
            }
            last = i;
        }
        lastOfLead = last;
    }

    boolean isProminent(Statement statement) {
        return statement.sentence() <= lastOfLead;
    }
}
