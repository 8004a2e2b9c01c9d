@NullMarked
package io.blotter.serdes;

import org.jspecify.annotations.NullMarked;
