/** Tests of the lock of a data directory. */
@NullMarked
package io.blotter.embedded.directory;

import org.jspecify.annotations.NullMarked;
