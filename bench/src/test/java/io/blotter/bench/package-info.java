@NullMarked
package io.blotter.bench;

import org.jspecify.annotations.NullMarked;
