/** How far something has come, kept in a file over restarts. */
@NullMarked
package io.blotter.ingest.position;

import org.jspecify.annotations.NullMarked;
