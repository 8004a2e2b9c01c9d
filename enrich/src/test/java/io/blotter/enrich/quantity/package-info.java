/** Tests of the layer. */
@NullMarked
package io.blotter.enrich.quantity;

import org.jspecify.annotations.NullMarked;
