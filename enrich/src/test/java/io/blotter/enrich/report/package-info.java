/** Tests of the layer. */
@NullMarked
package io.blotter.enrich.report;

import org.jspecify.annotations.NullMarked;
