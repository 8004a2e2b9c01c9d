/** Records that could not be used: kept byte for byte, with the reason in their headers. */
@NullMarked
package io.blotter.deadletter;

import org.jspecify.annotations.NullMarked;
