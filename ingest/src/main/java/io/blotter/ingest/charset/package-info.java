/** In which charset bytes are text. */
@NullMarked
package io.blotter.ingest.charset;

import org.jspecify.annotations.NullMarked;
