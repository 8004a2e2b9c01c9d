/** Running totals by cartel and by month: adders with exactly matching subtractors. */
@NullMarked
package io.blotter.aggregate.total;

import org.jspecify.annotations.NullMarked;
