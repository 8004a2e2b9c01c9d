@NullMarked
package io.blotter;

import org.jspecify.annotations.NullMarked;
