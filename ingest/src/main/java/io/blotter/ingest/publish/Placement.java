package io.blotter.ingest.publish;

import java.util.Optional;

/**
 * What an announcement changes in the topic.
 *
 * @param outcome whether it is new there
 * @param copyOf the id of another announcement there with the same text
 */
record Placement(Outcome outcome, Optional<String> copyOf) {}
