/** Checks against hand-made gold, where it stands beside the checkout. */
@NullMarked
package io.blotter.aggregate.gold;

import org.jspecify.annotations.NullMarked;
