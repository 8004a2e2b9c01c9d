/** Announcements into reports: the extractor as a whole; its layers are the packages below. */
@NullMarked
package io.blotter.enrich;

import org.jspecify.annotations.NullMarked;
