/** Equality of Avro records. */
@NullMarked
package io.blotter.aggregate.record;

import org.jspecify.annotations.NullMarked;
