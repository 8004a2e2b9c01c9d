package io.blotter.enrich.report;

import io.blotter.enrich.statement.Statement;
import io.blotter.enrich.text.Block;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;

/** Which sentences headline and lead are: the title, and the first sentence of running text. */
final class Prominence {
    private static final int SENTENCES_OF_A_LEAD = 1;
    private static final int SHORTEST_LEAD = 6;

    private final Document document;
    private final int lastOfLead;

    Prominence(Document document) {
        this.document = document;
        int last = -1;
        int running = 0;
        for (int i = 0; i < document.sentences().size() && running < SENTENCES_OF_A_LEAD; i++) {
            if (isRunning(document.sentences().get(i))) {
                running++;
            }
            last = i;
        }
        lastOfLead = last;
    }

    /** The sentence of the statement; for the items of a list, one number for the whole list. */
    int placeOf(Statement statement) {
        int introducedBy =
                document.blockOf(document.sentences().get(statement.sentence())).introducedBy();
        return introducedBy >= 0 ? -1 - introducedBy : statement.sentence();
    }

    boolean isProminent(Statement statement) {
        return statement.sentence() <= lastOfLead;
    }

    /** Whether the title itself states it. */
    boolean isTitled(Statement statement) {
        return document.blockOf(document.sentences().get(statement.sentence())).kind() == Block.Kind.HEADLINE;
    }

    private boolean isRunning(Sentence sentence) {
        boolean paragraph = document.blockOf(sentence).kind() == Block.Kind.PARAGRAPH;
        if (!paragraph || sentence.to() - sentence.from() < SHORTEST_LEAD) {
            return false;
        }
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (document.is(i, "published") || document.is(i, "posted")) {
                return false;
            }
        }
        return true;
    }
}
