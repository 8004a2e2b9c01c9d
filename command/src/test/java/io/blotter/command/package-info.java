@NullMarked
package io.blotter.command;

import org.jspecify.annotations.NullMarked;
