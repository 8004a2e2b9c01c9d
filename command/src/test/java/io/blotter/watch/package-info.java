@NullMarked
package io.blotter.watch;

import org.jspecify.annotations.NullMarked;
