/** Totals, operations and events as CSV, for spreadsheets and statistics. */
@NullMarked
package io.blotter.csv;

import org.jspecify.annotations.NullMarked;
