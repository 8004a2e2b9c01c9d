/** Tests of what stands in the package of the same name. */
@NullMarked
package io.blotter.bench.latency;

import org.jspecify.annotations.NullMarked;
