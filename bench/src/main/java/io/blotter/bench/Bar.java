package io.blotter.bench;

/** What must hold of the speed of reading. */
final class Bar {
    /** Announcements that one thread reads in a second, at the least. */
    static final double ANNOUNCEMENTS_PER_SECOND = 5_000;

    /** How many times as fast as OpenNLP's tagging, at the least. */
    static final double TIMES_AS_FAST_AS_TAGGING = 25;

    /** How many times the time per character of an ordinary announcement a hostile text may take. */
    static final double TIMES_AS_SLOW_WHERE_HOSTILE = 100;

    private Bar() {}
}
