/** Invented reports for tests. */
@NullMarked
package io.blotter.aggregate.sample;

import org.jspecify.annotations.NullMarked;
