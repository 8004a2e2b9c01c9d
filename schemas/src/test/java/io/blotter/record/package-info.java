@NullMarked
package io.blotter.record;

import org.jspecify.annotations.NullMarked;
