/** How the word lists, weights and rates that are data files are read. */
@NullMarked
package io.blotter.aggregate.data;

import org.jspecify.annotations.NullMarked;
