/** The second layer: what words can mean, out of word lists that are data. */
@NullMarked
package io.blotter.enrich.lexicon;

import org.jspecify.annotations.NullMarked;
