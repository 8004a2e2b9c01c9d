/** Tests of the embedded registry: one contract, held to by ours and by Apicurio's. */
@NullMarked
package io.blotter.embedded.registry;

import org.jspecify.annotations.NullMarked;
