package io.blotter.enrich.quantity;

import java.time.LocalDate;

/**
 * A date, resolved as far as text and day of publication allow.
 *
 * @param from its first token
 * @param to the token after its last one
 * @param precision how much of it is stated
 * @param first the first day that it can mean
 * @param last the last day that it can mean; with precision DAY a later day is a range of days that are all certain
 */
public record DateReading(int from, int to, Precision precision, LocalDate first, LocalDate last) {
    /** How much of a date is stated. */
    public enum Precision {
        /** One day, or the first and last of several. */
        DAY,
        /** A month. */
        MONTH,
        /** A year, or part of one. */
        YEAR
    }
}
