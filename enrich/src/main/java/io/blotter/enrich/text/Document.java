package io.blotter.enrich.text;

import io.blotter.schemas.TextPart;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An announcement cut into blocks, sentences and tokens. Token numbers run through title and body.
 *
 * @param title the title as published; empty where there is none
 * @param body the body as published
 * @param source who published it
 * @param publishedOn the day of publication, where known
 */
public record Document(
        String title,
        String body,
        String source,
        Optional<LocalDate> publishedOn,
        List<Token> tokens,
        List<Block> blocks,
        List<Sentence> sentences) {

    /** The token at {@code index}. */
    public Token token(int index) {
        return tokens.get(index);
    }

    /** Whether the token at {@code index} exists and is the word or sign {@code form}. */
    public boolean is(int index, String form) {
        return index >= 0 && index < tokens.size() && tokens.get(index).is(form);
    }

    /** The block that {@code sentence} stands in. */
    public Block blockOf(Sentence sentence) {
        return blocks.get(sentence.block());
    }

    /** The published text that {@code part} stands for. */
    public String published(TextPart part) {
        return part == TextPart.TITLE ? title : body;
    }

    /** The words of the tokens from {@code from} up to {@code to}, as published. */
    public String words(int from, int to) {
        Token first = tokens.get(from);
        Token last = tokens.get(to - 1);
        if (first.part() != last.part()) {
            throw new IllegalArgumentException("tokens " + from + " and " + to + " stand in different texts");
        }
        return published(first.part()).substring(first.start(), last.end());
    }
}
