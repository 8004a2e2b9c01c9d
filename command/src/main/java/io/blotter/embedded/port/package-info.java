/** Ports that the embedded servers listen on, looked at before anything starts. */
@NullMarked
package io.blotter.embedded.port;

import org.jspecify.annotations.NullMarked;
