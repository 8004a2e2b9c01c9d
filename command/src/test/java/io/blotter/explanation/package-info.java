@NullMarked
package io.blotter.explanation;

import org.jspecify.annotations.NullMarked;
