package io.blotter.enrich.lexicon;

/**
 * A meaning.
 *
 * @param kind what it stands for
 * @param id its standard name within the kind
 * @param detail what else the data file says; "-" for nothing
 */
public record Term(TermKind kind, String id, String detail) {}
