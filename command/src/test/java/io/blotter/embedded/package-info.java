/** Tests of the embedded cluster as a whole. */
@NullMarked
package io.blotter.embedded;

import org.jspecify.annotations.NullMarked;
