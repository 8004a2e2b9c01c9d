@NullMarked
package io.blotter.ingest.position;

import org.jspecify.annotations.NullMarked;
