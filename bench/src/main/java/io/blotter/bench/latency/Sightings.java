package io.blotter.bench.latency;

/** Hears what moved. */
interface Sightings {
    /** A cartel's totals rest on this many announcements now; the moment is as {@link System#nanoTime}. */
    void moved(String cartel, long announcements, long moment);
}
