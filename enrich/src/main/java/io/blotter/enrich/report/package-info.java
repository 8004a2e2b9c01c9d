/** The last layer: what was read, as a report with evidence and reasons. */
@NullMarked
package io.blotter.enrich.report;

import org.jspecify.annotations.NullMarked;
