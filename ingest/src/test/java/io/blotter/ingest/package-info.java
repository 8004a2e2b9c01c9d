@NullMarked
package io.blotter.ingest;

import org.jspecify.annotations.NullMarked;
