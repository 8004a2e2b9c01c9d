/** The topics that the modules talk through: their names, shapes and schemas. */
@NullMarked
package io.blotter.topics;

import org.jspecify.annotations.NullMarked;
