package io.blotter.enrich.report;

/**
 * The words that something was read from, with a few words of the same passage around them; put together they read on. What may
 * be a person's name is masked.
 *
 * @param before the words before, with the space that follows them; empty where there are none, or the text is another by now
 * @param quote the words read, as the evidence quotes them
 * @param after the words after, as {@code before}
 */
public record Excerpt(String before, String quote, String after) {}
