/** How fast announcements are read, against a statistical tagger and against hostile texts. */
@NullMarked
package io.blotter.bench;

import org.jspecify.annotations.NullMarked;
