/** Dead letters: what was set aside, looked at, and sent back where it came from. */
@NullMarked
package io.blotter.replay;

import org.jspecify.annotations.NullMarked;
