package io.blotter.enrich.report;

import io.blotter.enrich.operation.OperationDraft;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The sentences of an operation. */
final class Sentences {
    private Sentences() {}

    static List<Sentence> of(OperationDraft draft, Document document) {
        return at(draft.sentences(), document);
    }

    /** The sentences of an operation and {@code others}, in the order of the text. */
    static List<Sentence> with(List<Integer> others, OperationDraft draft, Document document) {
        int[] indexes = new int[others.size() + draft.sentences().size()];
        int count = 0;
        for (int index : others) {
            indexes[count++] = index;
        }
        for (int index : draft.sentences()) {
            indexes[count++] = index;
        }
        Arrays.sort(indexes);
        List<Sentence> sentences = new ArrayList<>(indexes.length);
        for (int index : indexes) {
            sentences.add(document.sentences().get(index));
        }
        return sentences;
    }

    static List<Sentence> at(List<Integer> indexes, Document document) {
        List<Sentence> sentences = new ArrayList<>(indexes.size());
        for (int index : indexes) {
            sentences.add(document.sentences().get(index));
        }
        return sentences;
    }

    /** Indexes of the sentences of the story that belong to no operation, ascending. */
    static List<Integer> untold(List<OperationDraft> drafts, Document document) {
        boolean[] told = new boolean[document.sentences().size()];
        for (OperationDraft draft : drafts) {
            for (int index : draft.sentences()) {
                told[index] = true;
            }
        }
        List<Integer> untold = new ArrayList<>();
        for (int i = 0; i < told.length; i++) {
            if (!told[i] && document.blockOf(document.sentences().get(i)).isStory()) {
                untold.add(i);
            }
        }
        return untold;
    }
}
