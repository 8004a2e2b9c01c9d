/** How far off counts are: every report counted, copies left out, operations resolved. */
@NullMarked
package io.blotter.bench.counting;

import org.jspecify.annotations.NullMarked;
