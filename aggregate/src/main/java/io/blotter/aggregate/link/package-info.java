/** Whether two accounts tell of the same operation: pairwise comparison in the manner of Fellegi and Sunter. */
@NullMarked
package io.blotter.aggregate.link;

import org.jspecify.annotations.NullMarked;
