/** What the accounts of one operation come to when they disagree. */
@NullMarked
package io.blotter.aggregate.consensus;

import org.jspecify.annotations.NullMarked;
