@NullMarked
package io.blotter.offline;

import org.jspecify.annotations.NullMarked;
