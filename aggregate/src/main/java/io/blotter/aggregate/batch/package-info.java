/** The same operations and totals computed at once from all reports: the yardstick of the incremental way. */
@NullMarked
package io.blotter.aggregate.batch;

import org.jspecify.annotations.NullMarked;
