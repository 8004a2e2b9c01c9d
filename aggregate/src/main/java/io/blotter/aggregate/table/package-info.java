/** The port behind which state is kept: ordered tables with string keys. */
@NullMarked
package io.blotter.aggregate.table;

import org.jspecify.annotations.NullMarked;
