package io.blotter.enrich.report;

import io.blotter.enrich.operation.OperationDraft;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The sentences of an operation. */
final class Sentences {
    private Sentences() {}

    static List<Sentence> of(OperationDraft draft, Document document) {
        return at(draft.sentences(), document);
    }

    /** The sentences of an operation and {@code others}, in the order of the text. */
    static List<Sentence> with(List<Integer> others, OperationDraft draft, Document document) {
        return IntStream.concat(
                        others.stream().mapToInt(Integer::intValue),
                        draft.sentences().stream().mapToInt(Integer::intValue))
                .sorted()
                .mapToObj(document.sentences()::get)
                .toList();
    }

    static List<Sentence> at(List<Integer> indexes, Document document) {
        return indexes.stream().map(document.sentences()::get).toList();
    }

    /** Indexes of the sentences of the story that belong to no operation, ascending. */
    static List<Integer> untold(List<OperationDraft> drafts, Document document) {
        Set<Integer> told = new HashSet<>();
        drafts.forEach(draft -> told.addAll(draft.sentences()));
        return IntStream.range(0, document.sentences().size())
                .filter(i -> !told.contains(i))
                .filter(i -> document.blockOf(document.sentences().get(i)).isStory())
                .boxed()
                .toList();
    }
}
