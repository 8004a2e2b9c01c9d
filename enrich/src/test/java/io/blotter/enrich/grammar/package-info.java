/** Small texts and the facts they state, by phenomenon. The tables are in the resources of the same name. */
@NullMarked
package io.blotter.enrich.grammar;

import org.jspecify.annotations.NullMarked;
