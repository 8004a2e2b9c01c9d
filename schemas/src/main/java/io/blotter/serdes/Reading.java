package io.blotter.serdes;

/**
 * What came of reading a record's bytes.
 *
 * @param <T> the record type asked for
 */
public sealed interface Reading<T> {
    /** The record, readable. */
    record Value<T>(T value) implements Reading<T> {}

    /** Not the record asked for; {@code message} says to a person what it is instead. */
    record Unreadable<T>(Problem problem, String message) implements Reading<T> {}

    /** What is wrong with bytes that cannot be read. */
    enum Problem {
        /** Not in Confluent's wire format at all. */
        NOT_AVRO,
        /** The registry knows no schema of the id that the record names. */
        UNKNOWN_SCHEMA,
        /** A record of a schema that cannot be read as the one asked for. */
        OTHER_SCHEMA,
        /** The bytes do not fit the schema that the record names. */
        CORRUPT
    }
}
