package io.blotter.enrich.explanation;

import io.blotter.enrich.text.Block;
import io.blotter.enrich.text.Document;
import io.blotter.enrich.text.Token;
import io.blotter.schemas.TextPart;
import java.util.ArrayList;
import java.util.List;

/**
 * A headline, paragraph or list item.
 *
 * @param kind what it is
 * @param part the text that it stands in
 * @param words its words and signs
 */
public record Passage(Block.Kind kind, TextPart part, List<Word> words) {
    /**
     * A word or sign with what parts it from the one before.
     *
     * @param before the space before it; empty where it is the first or nothing is between
     * @param text as published
     * @param start its first UTF-16 unit in the published text
     * @param end the unit after its last one
     */
    public record Word(String before, String text, int start, int end) {}

    static List<Passage> of(Document document) {
        return document.blocks().stream().map(block -> of(block, document)).toList();
    }

    private static Passage of(Block block, Document document) {
        List<Word> words = new ArrayList<>();
        for (int i = block.from(); i < block.to(); i++) {
            Token token = document.token(i);
            String before = i == block.from() || token.glued() ? "" : " ";
            words.add(new Word(before, document.words(i, i + 1), token.start(), token.end()));
        }
        return new Passage(block.kind(), document.token(block.from()).part(), List.copyOf(words));
    }
}
