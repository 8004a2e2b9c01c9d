@NullMarked
package io.blotter.csv;

import org.jspecify.annotations.NullMarked;
