/** A whole cluster inside this JVM: a Kafka broker and a schema registry over one data directory. */
@NullMarked
package io.blotter.embedded;

import org.jspecify.annotations.NullMarked;
