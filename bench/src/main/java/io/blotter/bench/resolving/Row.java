package io.blotter.bench.resolving;

import io.blotter.bench.counting.Tally;

/**
 * What was measured of one run.
 *
 * @param announcements how many
 * @param order the order in which they came
 * @param off how far the totals are off
 * @param score how well accounts were brought together
 * @param perSecond announcements, revisions and withdrawals in a second of processor time
 * @param bytes memory of the tables for each announcement, the reports included
 */
record Row(int announcements, Order order, Tally.Deviation off, Truth.BCubed score, double perSecond, double bytes) {
    double microseconds() {
        return 1e6 / perSecond;
    }
}
