/** Tests of what stands in the package of the same name. */
@NullMarked
package io.blotter.bench.resolving;

import org.jspecify.annotations.NullMarked;
