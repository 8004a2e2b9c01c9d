package io.blotter.deadletter;

import io.blotter.serdes.Reading;

/** Why a record could not be used. The names are part of the contract: they stand in headers and count in metrics. */
public enum DeadLetterReason {
    /** The record has no key, so nothing says which announcement it is. */
    MISSING_KEY,
    /** The value names another announcement than the key. */
    KEY_MISMATCH,
    /** The value is not Avro in Confluent's wire format. */
    NOT_AVRO,
    /** The registry knows no schema of the id that the value names. */
    UNKNOWN_SCHEMA,
    /** The value is a record of another schema. */
    OTHER_SCHEMA,
    /** The bytes do not fit the schema that the value names. */
    CORRUPT,
    /** The record is well-formed, but a field holds what it must not. */
    INVALID,
    /** Reading the text failed: a defect of Blotter's, worth a report. */
    EXTRACTION_FAILED,
    /** What came of the record is larger than its topic takes; the letter has no value. */
    RESULT_TOO_LARGE;

    /** The reason that stands for a problem of reading. */
    public static DeadLetterReason of(Reading.Problem problem) {
        return switch (problem) {
            case NOT_AVRO -> NOT_AVRO;
            case UNKNOWN_SCHEMA -> UNKNOWN_SCHEMA;
            case OTHER_SCHEMA -> OTHER_SCHEMA;
            case CORRUPT -> CORRUPT;
        };
    }
}
