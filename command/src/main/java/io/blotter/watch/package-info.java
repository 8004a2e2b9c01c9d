/** The totals live in a terminal: what a person chose to see, and how that is laid out. */
@NullMarked
package io.blotter.watch;

import org.jspecify.annotations.NullMarked;
