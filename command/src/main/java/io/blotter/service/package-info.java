/** The services, each in this JVM, over whatever cluster they are pointed at. */
@NullMarked
package io.blotter.service;

import org.jspecify.annotations.NullMarked;
