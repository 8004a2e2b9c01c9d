/** What starts together and stops together. */
@NullMarked
package io.blotter.lifecycle;

import org.jspecify.annotations.NullMarked;
