@NullMarked
package io.blotter.enrich.topology;

import org.jspecify.annotations.NullMarked;
