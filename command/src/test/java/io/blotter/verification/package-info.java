@NullMarked
package io.blotter.verification;

import org.jspecify.annotations.NullMarked;
