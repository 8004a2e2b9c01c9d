/** The fourth layer: noun groups around quantities: so many of these things, of such a worth. */
@NullMarked
package io.blotter.enrich.mention;

import org.jspecify.annotations.NullMarked;
