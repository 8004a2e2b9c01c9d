/** The seventh layer, book-keeping: which figure restates, contains or adds to which. It sees numbers and relations, no text. */
@NullMarked
package io.blotter.enrich.account;

import org.jspecify.annotations.NullMarked;
