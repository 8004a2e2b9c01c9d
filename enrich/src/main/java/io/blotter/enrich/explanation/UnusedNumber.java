package io.blotter.enrich.explanation;

import io.blotter.schemas.TextPart;

/**
 * A number that was read and is part of no fact.
 *
 * @param part the text that it stands in
 * @param start its first UTF-16 unit there
 * @param end the unit after its last one
 * @param words the words read, as published
 * @param reading what it was taken for
 * @param reason why it is part of no fact; empty where the reading says it
 */
public record UnusedNumber(TextPart part, int start, int end, String words, String reading, String reason) {}
