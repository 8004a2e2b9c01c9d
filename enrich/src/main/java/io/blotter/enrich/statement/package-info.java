/** The fifth layer: what was done to what is mentioned: arrested, searched, seized, charged, or something that is no fact. */
@NullMarked
package io.blotter.enrich.statement;

import org.jspecify.annotations.NullMarked;
