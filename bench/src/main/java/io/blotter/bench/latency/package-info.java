/** How long it takes from an announcement to the moved total that the page is told of. */
@NullMarked
package io.blotter.bench.latency;

import org.jspecify.annotations.NullMarked;
