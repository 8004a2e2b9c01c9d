/** The sixth layer: which of the operations told of a statement belongs to. */
@NullMarked
package io.blotter.enrich.operation;

import org.jspecify.annotations.NullMarked;
