/** Figures about the work itself, for Prometheus. */
@NullMarked
package io.blotter.metrics;

import org.jspecify.annotations.NullMarked;
