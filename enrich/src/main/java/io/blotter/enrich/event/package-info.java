/** Reports as single typed events, and what a revision asserts and retracts. */
@NullMarked
package io.blotter.enrich.event;

import org.jspecify.annotations.NullMarked;
