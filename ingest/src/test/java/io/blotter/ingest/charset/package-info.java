@NullMarked
package io.blotter.ingest.charset;

import org.jspecify.annotations.NullMarked;
