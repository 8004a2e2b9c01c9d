package io.blotter.enrich.statement;

/** What is stated of persons, premises or things. */
public enum Deed {
    /** Arrested, detained, taken into custody. */
    ARREST,
    /** Seized, frozen, confiscated, found in a search. */
    SEIZE,
    /** Searched. */
    SEARCH,
    /** Charged or indicted. */
    CHARGE
}
