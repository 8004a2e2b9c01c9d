package io.blotter.enrich.statement;

/** How persons or premises that a statement counts relate to those counted before. */
public enum Relation {
    /** Not told of before. */
    NEW,
    /** Some told of before, some new: "the driver and two others". */
    MIXED,
    /** New, and told with "also" or "as well". */
    ALSO,
    /** On top of those told of before: "besides the 12, three". */
    ADDED,
    /** Told of before: "the two men". */
    KNOWN,
    /** Some of those told of before: "six of them". */
    PART,
    /** Some of more than are told of: "in Leeds alone, six". */
    EXAMPLE,
    /** Counted over years: more than the action's own. */
    PERIOD
}
