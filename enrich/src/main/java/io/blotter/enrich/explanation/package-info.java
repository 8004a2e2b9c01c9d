/** Why an announcement was read as it was, for a person: beside the report, never part of it. */
@NullMarked
package io.blotter.enrich.explanation;

import org.jspecify.annotations.NullMarked;
