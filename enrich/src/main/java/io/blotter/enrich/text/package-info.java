/** The first layer: an announcement as blocks, sentences and tokens, each knowing its place in the text as published. */
@NullMarked
package io.blotter.enrich.text;

import org.jspecify.annotations.NullMarked;
