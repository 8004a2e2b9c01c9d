package io.blotter.enrich.text;

/**
 * A sentence, or a whole list item or line.
 *
 * @param block index of its block
 * @param from its first token
 * @param to the token after its last one
 */
public record Sentence(int block, int from, int to) {}
