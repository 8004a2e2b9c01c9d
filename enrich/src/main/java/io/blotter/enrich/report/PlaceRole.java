package io.blotter.enrich.report;

/** What a named country or place is to an action. */
enum PlaceRole {
    /** It happened there, or forces from there took part. */
    SCENE,
    /** Forces from there did something else about it: they charged, or handed on a tip. */
    ASIDE,
    /** An origin, a destination, a nationality, a home: nothing. */
    NONE
}
