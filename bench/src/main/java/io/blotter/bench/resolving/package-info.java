/** How well and how fast reports become operations and totals as history grows. */
@NullMarked
package io.blotter.bench.resolving;

import org.jspecify.annotations.NullMarked;
