/** What the topics hold now, for people and for queries. */
@NullMarked
package io.blotter.view;

import org.jspecify.annotations.NullMarked;
