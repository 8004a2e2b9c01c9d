/** Tests of the layer. */
@NullMarked
package io.blotter.enrich.statement;

import org.jspecify.annotations.NullMarked;
