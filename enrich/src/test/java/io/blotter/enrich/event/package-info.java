@NullMarked
package io.blotter.enrich.event;

import org.jspecify.annotations.NullMarked;
