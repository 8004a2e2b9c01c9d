/** How counts, masses and amounts of money are made, so that equal values are equal records. */
@NullMarked
package io.blotter.quantity;

import org.jspecify.annotations.NullMarked;
