@NullMarked
package io.blotter.metrics;

import org.jspecify.annotations.NullMarked;
