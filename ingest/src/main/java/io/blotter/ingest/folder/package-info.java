/** Folders watched for announcements. */
@NullMarked
package io.blotter.ingest.folder;

import org.jspecify.annotations.NullMarked;
