@NullMarked
package io.blotter.ingest.folder;

import org.jspecify.annotations.NullMarked;
