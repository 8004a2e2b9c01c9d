@NullMarked
package io.blotter.ingest.source;

import org.jspecify.annotations.NullMarked;
