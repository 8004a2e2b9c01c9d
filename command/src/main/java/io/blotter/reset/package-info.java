/** Everything that was made out of the announcements, taken away so that it is made anew. */
@NullMarked
package io.blotter.reset;

import org.jspecify.annotations.NullMarked;
