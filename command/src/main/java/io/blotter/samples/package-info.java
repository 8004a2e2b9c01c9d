/** The announcements that come with Blotter, for a first look and for tests. */
@NullMarked
package io.blotter.samples;

import org.jspecify.annotations.NullMarked;
