@NullMarked
package io.blotter.ingest.feed;

import org.jspecify.annotations.NullMarked;
