/** The totals and operations over HTTP, announcements in over HTTP, and the page. */
@NullMarked
package io.blotter.web;

import org.jspecify.annotations.NullMarked;
