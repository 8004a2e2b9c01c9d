/** What the topics hold, compared with what the announcements come to. */
@NullMarked
package io.blotter.verification;

import org.jspecify.annotations.NullMarked;
