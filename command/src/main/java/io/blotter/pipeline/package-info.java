/** The whole house in one JVM: broker, registry, services and web. */
@NullMarked
package io.blotter.pipeline;

import org.jspecify.annotations.NullMarked;
