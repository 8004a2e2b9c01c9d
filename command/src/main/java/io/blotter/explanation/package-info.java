/** Explanations of reports, as pages for a person. */
@NullMarked
package io.blotter.explanation;

import org.jspecify.annotations.NullMarked;
