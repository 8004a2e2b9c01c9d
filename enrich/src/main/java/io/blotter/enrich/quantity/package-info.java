/** The third layer: a reading for every number, so that only figures that count things are left to count. */
@NullMarked
package io.blotter.enrich.quantity;

import org.jspecify.annotations.NullMarked;
