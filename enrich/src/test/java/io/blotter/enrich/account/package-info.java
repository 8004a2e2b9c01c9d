/** Tests of the layer. */
@NullMarked
package io.blotter.enrich.account;

import org.jspecify.annotations.NullMarked;
