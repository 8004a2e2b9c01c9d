/** A made-up world with known truth: operations, and the reports that announcements of them would be read as. */
@NullMarked
package io.blotter.bench.synthetic;

import org.jspecify.annotations.NullMarked;
