/** Tests of the extractor as a whole. */
@NullMarked
package io.blotter.enrich;

import org.jspecify.annotations.NullMarked;
