/** How analysts' corrections get to their topic. */
@NullMarked
package io.blotter.correction;

import org.jspecify.annotations.NullMarked;
