@NullMarked
package io.blotter.json;

import org.jspecify.annotations.NullMarked;
