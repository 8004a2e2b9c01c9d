/** Analysts' corrections: what they speak of, which of them hold, and what they change. */
@NullMarked
package io.blotter.aggregate.correction;

import org.jspecify.annotations.NullMarked;
