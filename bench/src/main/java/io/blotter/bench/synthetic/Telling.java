package io.blotter.bench.synthetic;

/**
 * How one announcement tells of an operation.
 *
 * @param source who publishes it
 * @param official whether that is an authority
 * @param published the day, counted from 1970-01-01
 * @param thorough whether it gives every figure there is, exactly
 * @param nation which of the countries speaks, as a place in the operation's list, where it tells of its own part only; 0
 *     where the whole is told
 */
record Telling(String source, boolean official, long published, boolean thorough, int nation) {
    boolean slice() {
        return nation > 0;
    }
}
