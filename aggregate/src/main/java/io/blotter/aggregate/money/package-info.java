/** Exchange rates by month. */
@NullMarked
package io.blotter.aggregate.money;

import org.jspecify.annotations.NullMarked;
