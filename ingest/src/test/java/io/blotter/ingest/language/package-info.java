@NullMarked
package io.blotter.ingest.language;

import org.jspecify.annotations.NullMarked;
