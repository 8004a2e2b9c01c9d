/** Which publishers are authorities and which are media. */
@NullMarked
package io.blotter.aggregate.source;

import org.jspecify.annotations.NullMarked;
