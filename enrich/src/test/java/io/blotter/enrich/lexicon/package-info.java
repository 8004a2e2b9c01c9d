/** Tests of the word lists. */
@NullMarked
package io.blotter.enrich.lexicon;

import org.jspecify.annotations.NullMarked;
