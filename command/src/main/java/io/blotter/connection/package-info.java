/** Where the cluster is, and what must be there before work starts. */
@NullMarked
package io.blotter.connection;

import org.jspecify.annotations.NullMarked;
