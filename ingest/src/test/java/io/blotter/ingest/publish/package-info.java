@NullMarked
package io.blotter.ingest.publish;

import org.jspecify.annotations.NullMarked;
