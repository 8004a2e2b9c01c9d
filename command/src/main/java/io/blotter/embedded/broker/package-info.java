/** A real Kafka broker (KRaft, one node) inside this JVM. */
@NullMarked
package io.blotter.embedded.broker;

import org.jspecify.annotations.NullMarked;
