package io.blotter.enrich.quantity;

/** What a number is. Only counts, masses, volumes and money can become facts; the others are named so that they do not. */
public enum Reading {
    /** So many of something. */
    COUNT,
    /** A mass, in kilograms. */
    MASS,
    /** A volume, in the unit stated. */
    VOLUME,
    /** An amount of money. */
    MONEY,
    /** A share. */
    PERCENT,
    /** How old somebody is. */
    AGE,
    /** A part of a date, or a year. */
    DATE,
    /** A time of day. */
    TIME,
    /** How long. */
    DURATION,
    /** How far, or how large. */
    DISTANCE,
    /** A place in an order. */
    ORDINAL,
    /** A bore. */
    CALIBRE,
    /** The strength of a medicine. */
    DOSE,
    /** A technical size. */
    DATA,
    /** A temperature. */
    TEMPERATURE,
    /** A number to call. */
    PHONE,
    /** Part of the name of a thing, a law or a group. */
    MODEL,
    /** So much for each or in a time. */
    RATE;

    /** Whether a fact can state it. */
    public boolean isFigure() {
        return this == COUNT || this == MASS || this == VOLUME || this == MONEY;
    }
}
