package io.blotter.enrich.report;

import io.blotter.enrich.operation.OperationDraft;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;
import java.util.List;

/** The sentences of an operation. */
final class Sentences {
    private Sentences() {}

    static List<Sentence> of(OperationDraft draft, Document document) {
        return draft.sentences().stream().map(document.sentences()::get).toList();
    }
}
