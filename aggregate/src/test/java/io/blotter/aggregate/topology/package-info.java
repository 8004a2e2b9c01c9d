@NullMarked
package io.blotter.aggregate.topology;

import org.jspecify.annotations.NullMarked;
