/** How records become bytes: through the registry on public topics, without it in state stores. */
@NullMarked
package io.blotter.serdes;

import org.jspecify.annotations.NullMarked;
