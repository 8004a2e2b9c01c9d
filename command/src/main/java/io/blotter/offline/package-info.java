/** The pure functions of enrich and aggregate put together, without a broker. */
@NullMarked
package io.blotter.offline;

import org.jspecify.annotations.NullMarked;
