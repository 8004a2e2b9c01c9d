@NullMarked
package io.blotter.ingest.fetch;

import org.jspecify.annotations.NullMarked;
