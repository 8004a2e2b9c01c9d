/** Announcements into Kafka: each once, however often it is pushed. */
@NullMarked
package io.blotter.ingest.publish;

import org.jspecify.annotations.NullMarked;
