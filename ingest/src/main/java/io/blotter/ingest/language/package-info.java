/** Which language a text is in. */
@NullMarked
package io.blotter.ingest.language;

import org.jspecify.annotations.NullMarked;
