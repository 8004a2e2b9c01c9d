@NullMarked
package io.blotter.ingest.announcement;

import org.jspecify.annotations.NullMarked;
