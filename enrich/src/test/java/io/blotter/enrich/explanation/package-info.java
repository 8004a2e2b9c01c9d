@NullMarked
package io.blotter.enrich.explanation;

import org.jspecify.annotations.NullMarked;
