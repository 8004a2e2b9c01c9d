@NullMarked
package io.blotter.ingest.following;

import org.jspecify.annotations.NullMarked;
