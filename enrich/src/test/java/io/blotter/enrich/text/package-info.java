/** Tests of the layer. */
@NullMarked
package io.blotter.enrich.text;

import org.jspecify.annotations.NullMarked;
