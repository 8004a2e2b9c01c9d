package io.blotter.enrich.text;

import io.blotter.schemas.TextPart;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An announcement cut into blocks, sentences and tokens. Token numbers run through title and body. */
public final class Document {
    private final String title;
    private final String body;
    private final String source;
    private final Optional<LocalDate> publishedOn;
    private final Vocabulary vocabulary;
    private final List<Token> tokens;
    /** The tokens again: every layer asks for every one of them. */
    private final Token[] each;
    /** The hashes of their keys, side by side: looks for one word go along them. */
    private final int[] hashes;

    private final List<Block> blocks;
    private final List<Sentence> sentences;

    Document(
            String title,
            String body,
            String source,
            Optional<LocalDate> publishedOn,
            Vocabulary vocabulary,
            List<Token> tokens,
            List<Block> blocks,
            List<Sentence> sentences) {
        this.title = title;
        this.body = body;
        this.source = source;
        this.publishedOn = publishedOn;
        this.vocabulary = vocabulary;
        this.each = tokens.toArray(Token[]::new);
        this.hashes = new int[each.length];
        for (int i = 0; i < each.length; i++) {
            hashes[i] = each[i].hash();
        }
        this.tokens = List.of(each);
        this.blocks = List.copyOf(blocks);
        this.sentences = List.copyOf(sentences);
    }

    /** The title as published; empty where there is none. */
    public String title() {
        return title;
    }

    /** The body as published. */
    public String body() {
        return body;
    }

    /** Who published it. */
    public String source() {
        return source;
    }

    /** The day of publication, where known. */
    public Optional<LocalDate> publishedOn() {
        return publishedOn;
    }

    /** The words by whose numbers its tokens go. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** All tokens. */
    public List<Token> tokens() {
        return tokens;
    }

    /** All blocks. */
    public List<Block> blocks() {
        return blocks;
    }

    /** All sentences. */
    public List<Sentence> sentences() {
        return sentences;
    }

    /** The token at {@code index}. */
    public Token token(int index) {
        return each[index];
    }

    /** Whether the token at {@code index} exists and is the word or sign {@code form}. */
    public boolean is(int index, String form) {
        return index >= 0
                && index < hashes.length
                && hashes[index] == form.hashCode()
                && each[index].key().equals(form);
    }

    /** Whether the token at {@code index} exists and is one of {@code words}. */
    public boolean is(int index, WordSet words) {
        return index >= 0 && index < each.length && words.contains(each[index]);
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
        Token first = each[from];
        Token last = each[to - 1];
        if (first.part() != last.part()) {
            throw new IllegalArgumentException("tokens " + from + " and " + to + " stand in different texts");
        }
        return published(first.part()).substring(first.start(), last.end());
    }
}
