/** Tests of the look at ports before anything starts. */
@NullMarked
package io.blotter.embedded.port;

import org.jspecify.annotations.NullMarked;
