/** How often what happened, for metrics. */
@NullMarked
package io.blotter.ingest.count;

import org.jspecify.annotations.NullMarked;
