/** Files, folders and standard input, read lazily into accepted and refused announcements. */
@NullMarked
package io.blotter.ingest.source;

import org.jspecify.annotations.NullMarked;
