/** What makes an announcement: read from JSON, text or HTML, checked, and either accepted or refused with the reason. */
@NullMarked
package io.blotter.ingest.announcement;

import org.jspecify.annotations.NullMarked;
