/** All that is followed at once: the feeds and folders of one file. */
@NullMarked
package io.blotter.ingest.following;

import org.jspecify.annotations.NullMarked;
