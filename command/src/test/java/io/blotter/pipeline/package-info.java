@NullMarked
package io.blotter.pipeline;

import org.jspecify.annotations.NullMarked;
