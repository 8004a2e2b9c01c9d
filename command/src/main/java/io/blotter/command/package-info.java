/** The command line: what a person types, and what it means. */
@NullMarked
package io.blotter.command;

import org.jspecify.annotations.NullMarked;
