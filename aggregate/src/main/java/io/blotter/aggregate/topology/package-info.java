/** The Kafka Streams wiring of aggregate: no decision about links, figures or totals is made here. */
@NullMarked
package io.blotter.aggregate.topology;

import org.jspecify.annotations.NullMarked;
