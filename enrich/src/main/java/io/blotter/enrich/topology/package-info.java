/** The Kafka Streams wiring of enrich: no reading of texts happens here. */
@NullMarked
package io.blotter.enrich.topology;

import org.jspecify.annotations.NullMarked;
