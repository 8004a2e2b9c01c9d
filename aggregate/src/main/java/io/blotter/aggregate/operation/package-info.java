/** From reports to operations, one report at a time: candidates, links, components, groups. */
@NullMarked
package io.blotter.aggregate.operation;

import org.jspecify.annotations.NullMarked;
