/** Tests of the embedded broker, with Kafka's own clients. */
@NullMarked
package io.blotter.embedded.broker;

import org.jspecify.annotations.NullMarked;
