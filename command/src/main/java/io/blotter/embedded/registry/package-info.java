/** A schema registry inside this JVM that speaks Confluent's REST API. */
@NullMarked
package io.blotter.embedded.registry;

import org.jspecify.annotations.NullMarked;
