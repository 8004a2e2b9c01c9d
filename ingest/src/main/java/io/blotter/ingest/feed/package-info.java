/** Feeds and pages of the web, read once or followed. */
@NullMarked
package io.blotter.ingest.feed;

import org.jspecify.annotations.NullMarked;
